/**
 * A process of its own that asks for renditions: it says `ready`, waits for a line, asks for every format of an article
 * several times at once, and says what it got. The database and the data folder come from the environment.
 */
import { once } from 'node:events';

import { ensureRendition } from '@/exports/commands/ensure-rendition';
import { closePandoc } from '@/interchange/readers/pandoc/pandoc';
import { writableFormat } from '@/interchange/registry';
import { env } from '@/platform/env';
import { exportedEdition } from '@/exports/queries/exported-edition';
import { publicationView } from '@/reading/articles/publication-view';

import { bootPayload, endPayload } from '../database/boot-payload';

/** For each format, how many calls wrote it, and the digests of what they got. */
export type Asked = Record<string, { written: number; digests: string[] }>;

const atOnce = 4;

const main = async () => {
  const [article, ...formats] = process.argv.slice(2);
  const payload = await bootPayload(env().databaseUrl ?? '');
  const { publication } = await publicationView({ payload }, undefined, env().publicUrl);
  const edition = await exportedEdition({ payload }, publication, { id: Number(article) });
  if (!edition) throw new Error('Readers have no such article');
  process.stdout.write('ready\n');
  await once(process.stdin, 'data');
  const asked: Asked = {};
  const calls = formats.flatMap((name) => Array.from({ length: atOnce }, () => name));
  await Promise.all(
    calls.map(async (name) => {
      const format = writableFormat(name);
      const made = format && (await ensureRendition(payload, edition, format));
      if (!made?.ok) throw new Error(`${name}: ${JSON.stringify(made)}`);
      const known = (asked[name] ??= { written: 0, digests: [] });
      known.written += made.value.isNew ? 1 : 0;
      known.digests = [...new Set([...known.digests, made.value.sha256])];
    }),
  );
  process.stdout.write(`${JSON.stringify(asked)}\n`);
  closePandoc();
  await endPayload(payload);
  process.exit(0);
};

await main();
