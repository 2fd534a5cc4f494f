import { editionResponse, notAcceptable } from '@/exports/files/export-response';
import { writableFormat } from '@/interchange/registry';
import { languagePrefix } from '@/platform/addresses';
import { addressAnswer } from '@/reading/queries/address-answer';
import type { ExportedEdition } from '@/exports/queries/exported-edition';
import { goneFile } from '@/site/api/gone-response';
import type { GoneView } from '@/reading/views/views';
import { firstLanguage, readingIn, type Reading } from './reading';

/** `page` is the address whose text the file holds, without its language. */
type Asked = { segment: string; page: string; format: string };

/** The text at an address, or why readers do not have it any more; undefined where the register of addresses knows. */
type Find = (reading: Reading) => Promise<ExportedEdition | { gone: GoneView } | undefined>;

/** A text as a file: at the address of its page, followed by a dot and the format. */
export const fileAnswer = async (
  request: Request,
  { segment, page, format: name }: Asked,
  find: Find,
): Promise<Response> => {
  const format = writableFormat(name);
  if (!format) return notAcceptable(name);
  const reading = await readingIn(segment);
  const { language, languages, req } = reading.scope;
  const path = `${page}.${name}`;
  if (segment === languages[0]) return redirectTo(path, 308);
  const isHere = segment === firstLanguage || segment === language;
  const found = isHere ? await find(reading) : undefined;
  if (!found) return elsewhere(reading, `${languagePrefix(language, languages)}${path}`, name);
  if ('gone' in found) return goneFile(found.gone, reading.setting, name);
  return editionResponse(req.payload, found, { format, request });
};

/** A format that came up after the publication has no address of its own, and an edition's files have none: their page speaks. */
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
