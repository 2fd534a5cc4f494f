import type { Endpoint, PayloadRequest } from 'payload';

import { personOf } from '@/core/actor';
import { importSources } from '@/sources/commands/import-sources';
import type { BibliographyFormat } from '@/sources/bibliography/contract';
import { bibliographyFinding } from '@/sources/bibliography/findings';
import { filePieces } from '@/sources/bibliography/file-pieces';
import { bibliographyFormat, bibliographyFormats } from '@/sources/bibliography/registry';
import { byteStream } from '@/platform/byte-stream';
import type { Language } from '@/platform/language';
import { fitting } from '@/platform/parameters/fitting';
import { articleWorks } from '@/citations/queries/article-works';
import { exportedSources } from '@/sources/queries/exported-sources';
import { workflowFinding } from '@/editions/rules/findings';
import { answer, inTheirLanguage, notLoggedIn, outcome, refusal } from './answers';
import { described } from './described';
import { isDesk, publicationOf } from './for-strangers';
import { readSourceFile } from './import-input';
import { sourceFileOperations, sourcesAsked } from './operations/source-files';
import { isDryRun, isId } from './sent';

/** Lists of works in and out, in the formats of reference managers. */
export const sourceFileEndpoints: Omit<Endpoint, 'root'>[] = described(sourceFileOperations, [
  { path: '/import', method: 'post', handler: (req) => imported(req) },
  { path: '/export', method: 'get', handler: (req) => exported(req) },
]);

const imported = async (req: PayloadRequest): Promise<Response> => {
  if (!personOf(req)) return notLoggedIn(req);
  const file = await readSourceFile(req);
  if (!file.ok) return refusal(req, 422, [file.error]);
  const dryRun = isDryRun(req);
  const result = await importSources(req, { ...file.value, dryRun });
  if (!result.ok) return outcome(req, result);
  const findings = inTheirLanguage(req, result.value.findings);
  return answer({ ...result.value, findings }, dryRun ? 200 : 201);
};

const exported = async (req: PayloadRequest): Promise<Response> => {
  const { searchParams } = req;
  const format = bibliographyFormat(searchParams.get('format') ?? 'bibtex');
  if (!format) return refusal(req, 406, [unknown()]);
  const { article, ids, ...which } = fitting(sourcesAsked, Object.fromEntries(searchParams));
  const works =
    article === undefined
      ? exportedSources(req, { ids: idsIn(ids), isDesk: isDesk(req) })
      : await worksOf(req, article, which);
  return works
    ? fileOf(format, filePieces(format, works))
    : refusal(req, 404, [workflowFinding('article-not-found')]);
};

type Which = { language?: Language; draft?: boolean };

const worksOf = async (req: PayloadRequest, name: string, { language, draft = false }: Which) => {
  const publication = await publicationOf(req);
  const [first = 'en'] = publication.languages;
  const article = isId(Number(name))
    ? { id: Number(name) }
    : { slug: name, language: language ?? first };
  return articleWorks(req, { article, isDraft: draft, publication });
};

const unknown = () =>
  bibliographyFinding('bibliography-unknown', {
    known: bibliographyFormats.map(({ id }) => id).join(', '),
  });

const idsIn = (sent: string | undefined): number[] | undefined =>
  sent?.split(',').map(Number).filter(isId).slice(0, 1000);

const fileOf = (format: BibliographyFormat, pieces: AsyncGenerator<string, void>): Response =>
  new Response(byteStream(pieces), {
    headers: {
      'Content-Type': `${format.mediaType}; charset=utf-8`,
      'Content-Disposition': `attachment; filename="sources.${format.extensions[0]}"`,
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'no-store',
    },
  });
