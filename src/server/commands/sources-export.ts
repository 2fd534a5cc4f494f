import { createWriteStream } from 'node:fs';
import { extname, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createLocalReq } from 'payload';
import { filePieces } from '@/sources/bibliography/file-pieces';
import { bibliographyFormat, bibliographyFormats } from '@/sources/bibliography/registry';
import { env } from '@/platform/env';
import { OperatorError } from '@/platform/operator-error';
import { articleManuscript } from '@/articles/queries/article-manuscript';
import { exportedSources } from '@/sources/queries/exported-sources';
import { withInstallation } from '../installation';

type Options = { to: string; format?: string; article?: string };

/** Writes sources into a file, piece by piece. */
export const sourcesExport = async ({ to, format: id, article }: Options): Promise<void> => {
  const format = id === undefined ? formatOf(to) : bibliographyFormat(id);
  if (!format) {
    const known = bibliographyFormats.map((one) => one.id).join(', ');
    throw new OperatorError(`No such format. Known are: ${known}.`);
  }
  const file = resolve(env().calledFrom, to);
  await withInstallation(async (payload) => {
    const req = await createLocalReq({}, payload);
    const read = article === undefined ? undefined : await articleManuscript(req, Number(article));
    if (read === null) throw new OperatorError(`There is no article ${article}.`);
    const works = read ? read.manuscript.references : exportedSources(req, { isDesk: true });
    await pipeline(Readable.from(filePieces(format, works)), createWriteStream(file));
  });
  console.log(`The sources stand in ${file} (${format.label}).`);
  process.exit(0);
};

const formatOf = (file: string) =>
  bibliographyFormats.find(({ extensions }) =>
    extensions.includes(extname(file).slice(1).toLowerCase()),
  );
