import { sayFinding } from '@/platform/finding';
import type { Language } from '@/platform/language';
import { xmlText } from '@/exports/metadata/xml';
import { goneWords } from '../gone-words';
import type { Setting } from '../setting';
import type { GoneView } from '@/reading/views/views';
import { filterFinding, filterFindings } from '@/platform/parameters/filter-findings';

/** 410 Gone to a program that asked for an article: when and why, and where to look instead. */
export const goneAnswer = (
  gone: GoneView & { readonly movedTo?: string },
  name: string,
  language: Language,
): Response => {
  const rule = gone.kind === 'withdrawn' ? 'article-withdrawn' : 'article-removed';
  const finding = sayFinding(filterFinding(rule, { name }), language, filterFindings);
  return Response.json({ findings: [finding], gone }, { status: 410 });
};

/** 410 Gone in the place of a file: the same words as on the page, in a form that fits the file. */
export const goneFile = (view: GoneView, setting: Setting, format: string): Response => {
  const { title, text } = goneWords(view, setting);
  const headers = { 'Content-Language': setting.language, 'X-Robots-Tag': 'noindex' };
  if (format === 'json') {
    return Response.json({ gone: view, title, text }, { status: 410, headers });
  }
  const said = [title, text, ...(view.explanation ? [view.explanation] : [])];
  const isPage = format === 'html';
  const body = isPage ? asPage(said, setting.language) : `${said.join('\n\n')}\n`;
  const type = isPage ? 'text/html' : 'text/plain';
  return new Response(body, {
    status: 410,
    headers: { ...headers, 'Content-Type': `${type}; charset=utf-8` },
  });
};

const asPage = ([title = '', ...paragraphs]: readonly string[], language: Language): string =>
  [
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8">`,
    `<title>${xmlText(title)}</title></head><body><main><h1>${xmlText(title)}</h1>`,
    ...paragraphs.map((paragraph) => `<p>${xmlText(paragraph)}</p>`),
    '</main></body></html>\n',
  ].join('');
