import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import type { BasePayload } from 'payload';

import { ensureRendition } from '@/exports/commands/ensure-rendition';
import { runSql, sql } from '@/database/sql';
import type { WritableFormat } from '@/interchange/registry';
import { env } from '@/platform/env';
import { exportedEdition, type ExportedEdition } from '@/exports/queries/exported-edition';
import { publicationView } from '@/reading/articles/publication-view';

import type { Asked } from './rendition-process';

export type KeptRow = { format: string; file: string; sha256: string; made_at: string };

/** What is kept of an edition, by format. */
export const keptRows = (payload: BasePayload, contentHash: string): Promise<KeptRow[]> =>
  runSql<KeptRow>(
    { payload },
    sql`SELECT format, file, sha256, made_at::text FROM renditions
        WHERE content_hash = ${contentHash} ORDER BY format, made_at`,
  );

export const fileOf = ({ file }: Pick<KeptRow, 'file'>): string =>
  path.join(env().dataFolder, 'renditions', file);

export const isKept = (row: Pick<KeptRow, 'file'>): boolean => existsSync(fileOf(row));

/** What readers have of an article, as writers get it; undefined where they have nothing. */
export const readersEdition = async (
  payload: BasePayload,
  id: number,
): Promise<ExportedEdition | undefined> => {
  const { publication } = await publicationView({ payload }, undefined, env().publicUrl);
  return exportedEdition({ payload }, publication, { id });
};

/** A format of the test's own, which counts how often it is asked to write. */
export const aCountingFormat = (name: string, write?: WritableFormat['write']) => {
  const counted = { times: 0 };
  const format: WritableFormat = {
    name,
    extensions: ['bin'],
    mimeType: 'application/octet-stream',
    label: name,
    renderer: '1',
    write: async (document, context) => {
      counted.times += 1;
      if (write) return write(document, context);
      await new Promise((resolve) => setTimeout(resolve, 20));
      return { ok: true, value: new TextEncoder().encode(document.metadata.title) };
    },
  };
  return { format, counted };
};

/** The rendition of an article as a reader would have it. */
export const renditionOf = async (payload: BasePayload, id: number, format: WritableFormat) => {
  const edition = await readersEdition(payload, id);
  if (!edition) throw new Error('Readers have no such article');
  const made = await ensureRendition(payload, edition, format);
  if (!made.ok) throw new Error(JSON.stringify(made.error));
  return made.value;
};

/** Starts so many processes on this database and data folder, and has all ask at the same moment. */
export const askFromProcesses = async (
  count: number,
  article: number,
  formats: readonly string[],
): Promise<Asked[]> => {
  const processes = Array.from({ length: count }, () => askingProcess(article, formats));
  await Promise.all(processes.map(({ ready }) => ready));
  for (const { go } of processes) go();
  return Promise.all(processes.map(({ answer }) => answer));
};

const askingProcess = (article: number, formats: readonly string[]) => {
  const args = ['--import', 'tsx', 'tests/support/documents/rendition-process.ts', String(article)];
  const child = spawn(process.execPath, [...args, ...formats], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const line = async () => {
    const { value, done } = await lines.next();
    if (done) throw new Error('The process ended early');
    return value;
  };
  const ready = line();
  const answer = ready.then(line).then((text) => JSON.parse(text) as Asked);
  return { ready, answer, go: () => child.stdin.write('go\n') };
};
