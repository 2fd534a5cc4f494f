import { writeAll } from '@/sources/bibliography/contract';
import { writableFormat } from '@/interchange/registry';
import { articleWork } from '@/interchange/writers/print-model/article-work';
import { languagePrefix } from '@/platform/addresses';
import { addressAnswer } from '@/reading/queries/address-answer';
import { liveArticle } from '@/reading/articles/live-article';
import { goneFile } from '@/site/api/gone-response';
import { contextOf } from '@/site/article/article-data';
import { firstLanguage, readingIn } from './reading';
import { segmentText } from './segment';

/**
 * The record of one article for reference managers: `/articles/some-slug/citation.bib`. What it cites is in other files.
 * The address goes wherever the article's own goes.
 */
export const citationAnswer = async (
  segment: string,
  slug: string,
  name: string,
): Promise<Response> => {
  const format = writableFormat(name)?.works;
  if (!format) return new Response(null, { status: 404 });
  const { setting, scope } = await readingIn(segment);
  const { language, languages, req } = scope;
  const path = `/articles/${slug}`;
  if (segment === languages[0]) return redirectTo(`${path}/citation.${name}`, 308);
  const isHere = segment === firstLanguage || segment === language;
  const view = isHere ? await liveArticle(scope, segmentText(slug)) : undefined;
  if (!view) {
    const answer = await addressAnswer(req, `${languagePrefix(language, languages)}${path}`);
    if (answer.kind === 'gone') return goneFile(answer.gone, setting, name);
    if (answer.kind === 'unknown') return new Response(null, { status: 404 });
    const leads = /^(?:\/[a-z]{2})?\/articles\/[^/.?#]+$/.test(answer.to);
    return redirectTo(
      leads ? `${answer.to}/citation.${name}` : answer.to,
      answer.permanent ? 308 : 307,
    );
  }
  const work = articleWork(view.document, contextOf(view, setting));
  return new Response(`${writeAll(format, [work])}\n`, {
    headers: {
      'Content-Type': `${format.mediaType}; charset=utf-8`,
      'Content-Language': view.document.metadata.language,
      'Content-Disposition': `attachment; filename="${view.document.metadata.slug}.${name}"`,
      'X-Robots-Tag': 'noindex',
    },
  });
};

const redirectTo = (path: string, status: 307 | 308): Response =>
  new Response(null, { status, headers: { Location: path } });
