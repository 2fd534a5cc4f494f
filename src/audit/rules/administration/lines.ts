import { csvLine, csvMark } from '../csv';
import type { ChainedAdministrationEntry } from './log';

type Batches = AsyncIterable<readonly ChainedAdministrationEntry[]>;

/** The log of administration as CSV, in the form of the editorial one, a piece at a time. */
export async function* administrationCsv(batches: Batches): AsyncGenerator<string, void> {
  yield csvMark + csvLine(columns);
  for await (const batch of batches) {
    yield batch
      .map((entry) =>
        csvLine(
          columns.map((name) => (name === 'data' ? JSON.stringify(entry.data) : entry[name])),
        ),
      )
      .join('');
  }
}

const columns = [
  'sequence',
  'at',
  'event',
  'subject',
  'subjectId',
  'subjectName',
  'actor',
  'actorName',
  'road',
  'data',
  'previousHash',
  'hash',
] as const satisfies (keyof ChainedAdministrationEntry)[];

/** The same as a line of JSON each, from which anybody can compute the hashes again. */
export async function* administrationLines(batches: Batches): AsyncGenerator<string, void> {
  for await (const batch of batches) {
    yield batch.map((entry) => `${JSON.stringify(entry)}\n`).join('');
  }
}
