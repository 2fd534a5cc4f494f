import type { Heading } from '@/document/document';
import { textOfInlines } from '@/document/walk';
import { element, escapeHtml } from '../html/escape';
import type { PrintModel } from '../print-model/print-model';
import { asXhtml } from './as-xhtml';

/** The table of contents: the article's headings, its notes and references. */
export const writeNavigation = (print: PrintModel): string => {
  const { words } = print;
  const ends = [
    ...(print.notes.length > 0 ? [entry('notes', words.notes)] : []),
    ...(print.references.length > 0 ? [entry('references', words.references)] : []),
    entry('content-about', words.about),
  ];
  const title = element('a', { href: 'text.xhtml' }, escapeHtml(print.title));
  const items = [element('li', {}, title), ...headingEntries(print), ...ends];
  const contents = element(
    'nav',
    { 'epub:type': 'toc', role: 'doc-toc', id: 'toc' },
    `${element('h1', {}, words.contents)}\n${element('ol', {}, items.join('\n'))}`,
  );
  return asXhtml(print.language, words.contents, contents);
};

const entry = (anchor: string, text: string, below = ''): string =>
  element(
    'li',
    {},
    element('a', { href: `text.xhtml#${anchor}` }, escapeHtml(text || anchor)) + below,
  );

/** Headings of level 3 stand under the one of level 2 before them, or by themselves where there is none. */
const headingEntries = ({ body }: PrintModel): string[] => {
  const groups: { heading: Heading; below: Heading[] }[] = [];
  for (const block of body) {
    if (block.type !== 'heading') continue;
    const group = groups.at(-1);
    if (block.level === 3 && group?.heading.level === 2) group.below.push(block);
    else groups.push({ heading: block, below: [] });
  }
  return groups.map(({ heading, below }) => {
    const inner = below.map((one) => entry(one.anchor, textOfInlines(one.children)));
    const list = inner.length === 0 ? '' : element('ol', {}, inner.join('\n'));
    return entry(heading.anchor, textOfInlines(heading.children), list);
  });
};
