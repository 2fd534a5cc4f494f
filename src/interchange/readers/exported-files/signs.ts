/**
 * Signs that stand in the text of our own files while Pandoc reads them, since it passes over styles of OpenDocument and
 * bookmarks of both: what a paragraph is, and where cited words begin and end.
 */
export const paragraphSign = (kind: string): string => `\uE220${kind}\uE221`;
export const citedFrom = (key: string): string => `\uE210${key}\uE211`;
export const citedTo = (key: string): string => `\uE212${key}\uE213`;

export const signOfParagraph = /^\uE220(\w+)\uE221/;
export const signsOfCitation = /\uE210(\w+)\uE211|\uE212(\w+)\uE213/g;

/** Divisions that only files of our own have. */
export const exportedDivisions: ReadonlySet<string> = new Set([
  ...['title', 'subtitle', 'byline', 'standfirst', 'keypoint', 'boilerplate', 'attribution'],
  ...['boxtitle', 'spacer', 'quote'],
]);

/**
 * What wrote a file of our own: `paper` for word processors, where each paragraph says by a style what it is part of, or
 * `page` for HTML and EPUB, where elements hold their parts. False where somebody else did.
 */
export type ExportedKind = 'paper' | 'page' | false;

/** What a paragraph of our own files is, by the name of its style; other programs write these names too. */
export const exportedKindOf = (style: string): string | undefined =>
  exportedKinds[style.replace(/_20_|\s/g, '').toLowerCase()];

/** By the names of styles without spaces, in lower case. */
const exportedKinds: Readonly<Record<string, string>> = {
  title: 'title',
  subtitle: 'subtitle',
  author: 'byline',
  abstract: 'standfirst',
  keypoint: 'keypoint',
  pullquote: 'pullquote',
  pullquoteattribution: 'attribution',
  box: 'box',
  boxtitle: 'boxtitle',
  caption: 'caption',
  imagecaption: 'caption',
  quotations: 'quote',
  quote: 'quote',
  date: 'boilerplate',
  notice: 'boilerplate',
  keypointstitle: 'boilerplate',
  endheading: 'boilerplate',
  reference: 'boilerplate',
  colophon: 'boilerplate',
  spacer: 'spacer',
};
