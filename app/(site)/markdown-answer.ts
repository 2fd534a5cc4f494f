import { addressAnswer } from '@/reading/queries/address-answer';
import { goneFile } from '@/site/api/gone-response';
import { linkHeader } from '@/exports/metadata/web-link';
import { absolute } from '@/site/frame/page-metadata';
import { languagePrefix } from '@/platform/addresses';
import { firstLanguage, readingIn, type Reading } from './reading';
import { markdownOf } from './markdown-of';

/** A reader's page as Markdown, or what its address says where there is none. */
export const markdownAnswer = async (
  segment: string,
  path: readonly string[],
  part: string,
): Promise<Response> => {
  const reading = await readingIn(segment);
  const { setting, scope } = reading;
  // The rewrites let nothing else through, but the route behind them is an address too.
  if (!path.every((part) => /^[a-z0-9-]+$/.test(part))) return notFound();
  const prefix = languagePrefix(scope.language, scope.languages);
  if (segment === scope.languages[0]) return movedTo(`/${path.join('/')}.md`);
  if (segment !== firstLanguage && segment !== scope.language) return notFound();
  if (!scope.languages.includes(scope.language) || !/^[1-9]\d{0,5}$/.test(part)) return notFound();
  const page = path[0] === 'index' ? prefix || '/' : `${prefix}/${path.join('/')}`;
  const text = await markdownOf(reading, path, Number(part));
  if (text === undefined) return elsewhere(reading, page);
  return new Response(text, {
    headers: {
      'Content-Type': 'text/markdown; charset=utf-8',
      'Content-Language': scope.language,
      Link: linkHeader([{ rel: 'canonical', href: absolute(page, setting) }]),
    },
  });
};

/** What the page itself would say: where it went, or why it is gone. */
const elsewhere = async ({ scope, setting }: Reading, page: string): Promise<Response> => {
  const answer = await addressAnswer(scope.req, page);
  if (answer.kind === 'redirect') return movedTo(answer.to);
  return answer.kind === 'gone' ? goneFile(answer.gone, setting, 'md') : notFound();
};

const notFound = (): Response => new Response(null, { status: 404 });
const movedTo = (path: string): Response =>
  new Response(null, { status: 308, headers: { Location: path } });
