import { editionResponse, notAcceptable } from '@/interchange/export-response';
import { writableFormat } from '@/interchange/registry';
import { languagePrefix } from '@/platform/addresses';
import { addressAnswer } from '@/queries/address-answer';
import { exportedEdition } from '@/queries/exported-edition';
import { goneFile } from '@/site/api/gone-response';
import { firstLanguage, readingIn, type Reading } from '../../../../../reading';

type Args = { params: Promise<{ language: string; slug: string; format: string }> };

/** An article as a file: `/articles/some-slug.md`, which `next.config.mjs` leads here. */
export const GET = async (request: Request, { params }: Args): Promise<Response> => {
  const { language: segment, slug, format: name } = await params;
  const format = writableFormat(name);
  if (!format) return notAcceptable(name);
  const reading = await readingIn(segment);
  const { language, languages, req } = reading.scope;
  const path = `/articles/${slug}.${name}`;
  if (segment === languages[0]) return redirectTo(path, 308);
  const isHere = segment === firstLanguage || segment === language;
  const { publication } = reading.setting;
  const edition = isHere
    ? await exportedEdition(req, publication, { slug: decodeURIComponent(slug), language })
    : undefined;
  if (!edition) return elsewhere(reading, `${languagePrefix(language, languages)}${path}`, name);
  return editionResponse(req.payload, edition, { format, request });
};

/** A format that came up after the publication has no address of its own: its page speaks for it. */
const elsewhere = async ({ scope, setting }: Reading, path: string, format: string) => {
  const own = await addressAnswer(scope.req, path);
  const page = path.slice(0, -(format.length + 1));
  const answer = own.kind === 'unknown' ? await addressAnswer(scope.req, page) : own;
  if (answer.kind === 'redirect') return redirectTo(answer.to, answer.permanent ? 308 : 307);
  if (answer.kind === 'gone') return goneFile(answer.gone, setting, format);
  return new Response(null, { status: 404 });
};

const redirectTo = (path: string, status: 307 | 308): Response =>
  new Response(null, { status, headers: { Location: path } });
