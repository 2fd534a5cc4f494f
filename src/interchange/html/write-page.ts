import { markersOf } from '@/document/markers';
import type { Byline, FrozenDocument, Original } from '@/document/document';
import type { WriteContext } from '../format';
import { overlayWords, titleUnder } from '../overlay-words';
import { element, escapeHtml } from './escape';
import { htmlWordings, type HtmlWording } from './wording';
import { writeBody } from './write-body';
import { writeNotes } from './write-notes';

/** A page that needs nothing but itself; pictures lead to the publication. */
export const writePage = (document: FrozenDocument, context: WriteContext): string => {
  const { language } = document.metadata;
  const words = htmlWordings[language];
  const body = writeBody(document.body, {
    markers: markersOf(document.notes),
    language,
    noteLabel: words.note,
    pictureAddress: (filename) =>
      `${context.origin}/api/media/file/${encodeURIComponent(filename)}`,
  });
  const article = [writeHead(document, context, words), body, writeNotes(document, words)];
  const main = element('main', {}, element('article', {}, lines(article)));
  return lines([
    '<!doctype html>',
    element(
      'html',
      { lang: language },
      lines([writeMeta(document, context), element('body', {}, main)]),
    ),
    '',
  ]);
};

const writeMeta = ({ metadata }: FrozenDocument, context: WriteContext): string => {
  const named = (name: string, content: string | undefined) =>
    content === undefined ? '' : element('meta', { name, content });
  const authors = metadata.bylines.filter((byline) => byline.role === 'author');
  const title = titleUnder(context.overlay, metadata.title, metadata.language);
  return element(
    'head',
    {},
    lines([
      '<meta charset="utf-8">',
      named('viewport', 'width=device-width, initial-scale=1'),
      element('title', {}, escapeHtml(title)),
      named('description', metadata.standfirst),
      named('citation_title', title),
      ...authors.map((byline) => named('citation_author', byline.name)),
      named('citation_publication_date', metadata.original?.date ?? context.published),
      named('citation_doi', metadata.doi),
      named('dcterms.license', metadata.licence),
      named('dcterms.publisher', context.publication),
      element('link', { rel: 'canonical', href: metadata.original?.url ?? context.address }),
      element('style', {}, style),
    ]),
  );
};

const writeHead = (document: FrozenDocument, context: WriteContext, words: HtmlWording): string => {
  const { title, subtitle, standfirst, bylines, original, keyPoints } = document.metadata;
  const date = original?.date ?? context.published;
  const notices = overlayWords(context.overlay, document.metadata.language);
  const point = (text: string) => element('li', {}, escapeHtml(text));
  return element(
    'header',
    {},
    lines([
      element('h1', {}, escapeHtml(title)),
      paragraph('subtitle', subtitle),
      ...notices.map((said) =>
        element('p', { role: 'note' }, element('strong', {}, escapeHtml(said))),
      ),
      paragraph('standfirst', standfirst),
      ...bylines.map((byline) => paragraph('byline', bylineWords(byline, words))),
      date === undefined ? '' : element('p', {}, element('time', { datetime: date }, date)),
      writeOriginal(original, words),
      keyPoints.length === 0 ? '' : element('ul', {}, keyPoints.map(point).join('')),
      element('p', {}, element('a', { href: context.address }, words.page)),
    ]),
  );
};

const paragraph = (name: string, text: string | undefined): string =>
  text === undefined ? '' : element('p', { class: name }, escapeHtml(text));

const bylineWords = ({ name, role, affiliation }: Byline, words: HtmlWording): string =>
  [name, words.roles[role], affiliation].filter((part) => part).join(', ');

const writeOriginal = (original: Original | undefined, words: HtmlWording): string => {
  const { publisher, url } = original ?? {};
  const name = publisher ?? url;
  if (name === undefined) return '';
  const where =
    url === undefined ? escapeHtml(name) : element('a', { href: url }, escapeHtml(name));
  return element('p', {}, words.original(where));
};

/** Small, and no more than a reading measure, so that a saved file is pleasant and prints well. */
const style = [
  'body{max-width:38rem;margin:2rem auto;padding:0 1.25rem;font:1.125rem/1.6 Georgia,serif}',
  'h1{font-weight:400;line-height:1.2}img{max-width:100%;height:auto}sup{line-height:0}',
  'section[role=doc-endnotes]{font-size:.9em}table{border-collapse:collapse}td,th{padding:.2em .6em;text-align:start}',
].join('');

const lines = (parts: readonly string[]): string => parts.filter((part) => part !== '').join('\n');
