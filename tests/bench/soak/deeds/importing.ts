import { randomBytes } from 'node:crypto';
import { manuscript } from '../../footprint/mixed-work';
import type { Desk } from '../desk';
import { again, type Deed } from './deed';

/** A manuscript that was sent: its title, and the number of the article where it was acknowledged. */
export type Imported = { title: string; article: number | undefined };

/** Somebody who brings in a manuscript every few seconds, with a link to a page that nobody cited before. */
export const keepImporting = (desk: Desk, nextPage: () => string, imported: Imported[]): Deed => {
  const ask = desk.ask('import');
  const authorization = `JWT ${desk.session('editor')}`;
  return again(3_000, async (turn) => {
    const title = `Soak ${randomBytes(6).toString('hex')}`;
    const text = manuscript(turn).replace(/^# .*/, `# ${title}`);
    const { body, type } = asForm(`${text}\n\nSaid [elsewhere](${nextPage()}).\n`);
    const headers = {
      authorization,
      accept: 'application/json',
      'accept-encoding': 'identity',
      'content-type': type,
    };
    const answered = await ask('/api/articles/import', { method: 'POST', headers, body });
    const article = answered.status === 201 ? articleIn(answered.body) : undefined;
    imported.push({ title, article });
  });
};

const articleIn = (body: string): number | undefined =>
  (JSON.parse(body) as { article?: number }).article;

/** RFC 7578, one file. */
const asForm = (text: string): { body: string; type: string } => {
  const boundary = `soak-${randomBytes(8).toString('hex')}`;
  const head = [
    `--${boundary}`,
    'Content-Disposition: form-data; name="file"; filename="manuscript.md"',
    'Content-Type: text/markdown',
  ];
  return {
    body: `${head.join('\r\n')}\r\n\r\n${text}\r\n--${boundary}--\r\n`,
    type: `multipart/form-data; boundary=${boundary}`,
  };
};
