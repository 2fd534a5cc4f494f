import type { CslItem, CslName } from './csl';

/** A work as a line of a reference list describes it; its id is the publication's to give. */
export type ReferenceLine = Omit<CslItem, 'id'> & { title: string };

/** Longer is a paragraph that somebody pasted by mistake. */
const longest = 600;

/**
 * Reads a reference as people copy it from a list, Chicago's bibliography first of all: `Family, Given. Title. Place: Publisher,
 * 1890.` or `Family, Given. “Title.” Journal 12, no. 3 (1990): 4–5.` Null where it has no author by which to tell it from a
 * plain title. A guess: whoever picks it sees what was read.
 */
export const readReferenceLine = (text: string): ReferenceLine | null => {
  const line = text.trim().replace(/\s+/gu, ' ');
  if (line.length > longest) return null;
  const head = authorsAtStart.exec(line);
  if (!head?.groups) return null;
  const authors = namesIn(head.groups);
  const rest = line.slice(head[0].length);
  return articleIn(rest, authors) ?? bookIn(rest, authors);
};

const word = String.raw`\p{Lu}[\p{L}'’]+(?:-\p{L}[\p{L}'’]+)*`;
/** `Karla`, `Shang-Jin`, `P. J.`, `Karla P.` */
const given = String.raw`(?:${word}(?: ${word})*(?: \p{Lu}\.)*|\p{Lu}\.(?:[ -]?\p{Lu}\.)*)`;
const family = String.raw`(?:\p{Ll}{2,3} ){0,2}${word}(?: ${word})?`;
const also = String.raw`(?:,? (?:and|und|et|и|і|&) |, )${given}(?: ${word})?`;
const authorsAtStart = new RegExp(
  String.raw`^(?<first>${family}, ${given})(?<others>(?:${also}){0,8})(?:(?<=\.) |\. )`,
  'u',
);

const namesIn = ({ first = '', others = '' }: Record<string, string | undefined>): CslName[] => {
  const [before = '', after = ''] = first.split(', ');
  const more = others
    .split(/,? (?:and|und|et|и|і|&) |, /u)
    .map((each) => each.trim().replace(/(?<=\p{Ll})\.$/u, ''))
    .filter(Boolean)
    .map((each): CslName => {
      const at = each.lastIndexOf(' ');
      return at < 0 ? { literal: each } : { family: each.slice(at + 1), given: each.slice(0, at) };
    });
  return [{ family: before, given: after.replace(/(?<=\p{Ll})\.$/u, '') }, ...more];
};

const article = /^[“"«„](?<title>.+?)[.,]?[”"»“]\.?(?: (?<where>.*))?$/u;
const issueOf =
  /^(?<container>.+?)(?:,? (?<volume>\d{1,3})(?!\d))?(?:(?:, no\. |\.|, № ?)(?<issue>\d+))?(?: ?\((?<year>\d{4})[^)]*\)|, (?<plainYear>\d{4}))?(?:: (?<page>[\d–-]+))?\.?$/u;

const articleIn = (rest: string, author: CslName[]): ReferenceLine | null => {
  const found = article.exec(rest)?.groups;
  if (!found) return null;
  const where = issueOf.exec(found.where ?? '')?.groups ?? {};
  return said<ReferenceLine>({
    type: where.volume || where.issue ? 'article-journal' : 'article',
    title: found.title ?? '',
    author,
    'container-title': where.container,
    volume: where.volume,
    issue: where.issue,
    issued: where.year ?? where.plainYear,
    page: where.page,
  });
};

const book =
  /^(?<title>.+?)(?:\. (?:(?<place>[\p{L} ]+): )?(?<publisher>[^.,]+?), (?<year>\d{4})|\. (?<only>\d{4})|, (?<after>\d{4}))?\.?$/u;

const bookIn = (rest: string, author: CslName[]): ReferenceLine | null => {
  const found = book.exec(rest)?.groups;
  if (!found?.title) return null;
  return said<ReferenceLine>({
    type: 'book',
    title: found.title,
    author,
    'publisher-place': found.place,
    publisher: found.publisher,
    issued: found.year ?? found.only ?? found.after,
  });
};

const said = <Work extends object>(work: Work): Work =>
  Object.fromEntries(Object.entries(work).filter(([, value]) => value !== undefined)) as Work;
