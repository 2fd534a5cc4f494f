import type { CslItem, LocatorLabel } from '@/sources/rules/csl';
import { namesBehindTitle, namesInHeading } from '@/sources/rules/names';
import { joined, text, withMark, wordsOfRuns, type Part } from '../runs';
import { locatorInWords, workRoles, type Wording } from '../wording';
import { addressOf, linkedTo, shortTitle, urlOf } from './address';
import { areasOf, enactmentOf, isOfLaw, isPartOfSomething, type Words } from './gost-elements';
import { gostWords } from './gost-words';
import type { Style } from './style';

/**
 * References near to GOST R 7.0.5-2008: up to three names head the entry, a stroke comes before those who had a part in the
 * work, two strokes before the whole that holds it, and full stops between the areas. What belongs to the work is said in its
 * own language (`Vol. 12`, `P. 18`), the rest in that of the article.
 */
export const gost = (article: Wording): Style => ({
  full: (item, place) => {
    const words = gostWords(item, article);
    const areas = areasOf(item, { words, article });
    return inAreas([
      description(item, { words, article }),
      ...areas,
      capitalised(place),
      access(item, article),
    ]);
  },
  short: (item, place) => {
    const names = headingOf(item);
    const title = item.title ? text(shortTitle(item)) : [];
    const shown = title.length > 0 || names ? title : text(item.URL);
    return joined([text(names), linkedTo(shown, urlOf(item)), capitalised(place)], '. ');
  },
  entry: (item) => {
    const words = gostWords(item, article);
    const pages = item.page && isPartOfSomething(item.type) ? item.page : undefined;
    const extent = text(pages && locatorInWords('page', pages, words));
    const areas = areasOf(item, { words, article });
    const parts = [
      description(item, { words, article }),
      ...areas,
      capitalised(extent),
      access(item, article),
    ];
    return withMark(inAreas(parts), '.');
  },
});

/** Full stops between the areas; none before the two strokes. */
const inAreas = (areas: readonly Part[]): Part =>
  areas.reduce<Part>((all, area) => {
    if (area.length === 0) return all;
    return joined([all, area], area[0]?.text.startsWith('//') ? '\u00a0' : '. ');
  }, []);

/** Heading, title, what it is, and those behind the stroke. */
const description = (item: CslItem, said: Words): Part => {
  const { words } = said;
  const authors = item.author ?? [];
  const behind = [
    authors.length > 3 ? `${namesBehindTitle(authors.slice(0, 1))} ${words.others}` : '',
    ...roles(item, words, !isPartOfSomething(item.type)),
    isOfLaw(item.type) ? (item.authority ?? '') : '',
  ].filter(Boolean);
  const responsibility = behind.length > 0 ? `/ ${behind.join(' ; ')}` : '';
  return joined(
    [text(headingOf(item)), text([named(item, said), responsibility].filter(Boolean).join(' '))],
    '. ',
  );
};

/** From four authors on a work goes by its title. */
const headingOf = ({ author = [] }: CslItem): string =>
  author.length <= 3 ? namesInHeading(author) : '';

/** `О связи : закон от 19 июля 2005 г. № 45-З`. */
const named = (item: CslItem, words: Words): string => {
  const genre = genreOf(item, words.words);
  // A stop of the title's own would stand before the colon.
  const said = genre ? item.title?.replace(/(?<=\p{L}{2})\.$/u, '') : item.title;
  const title = [said, genre].filter(Boolean).join('\u00a0: ');
  const enacted = isOfLaw(item.type) ? enactmentOf(item, words, genre !== undefined) : '';
  if (!enacted || enacted.startsWith('(')) return [title, enacted].filter(Boolean).join(' ');
  return [title, enacted].filter(Boolean).join(genre ? ' ' : ', ');
};

/** Editors of the whole stand behind its title, not behind that of the part. */
const roles = (item: CslItem, words: Wording, withEditors: boolean): string[] =>
  workRoles
    .filter((role) => withEditors || role !== 'editor')
    .flatMap((role) => {
      const names = namesBehindTitle(item[role] ?? []);
      return names ? [words.roles[role].replace('{names}', names)] : [];
    });

const genreOf = (item: CslItem, words: Wording): string | undefined =>
  item.genre ?? (saysGenre.has(item.type) ? words.genres[item.type] : undefined);

const saysGenre: ReadonlySet<CslItem['type']> = new Set([
  ...([
    'bill',
    'broadcast',
    'dataset',
    'interview',
    'legal_case',
    'map',
    'motion_picture',
  ] as const),
  ...(['patent', 'personal_communication', 'post', 'post-weblog', 'report'] as const),
  ...(['software', 'speech', 'thesis'] as const),
]);

/** `DOI: 10.1000/182`, or `URL: example.org (дата обращения: 01.07.2025)`. */
const access = (item: CslItem, words: Wording): Part => {
  const address = addressOf(item);
  if (address.length === 0) return [];
  if (item.DOI) return [...text('DOI:\u00a0'), ...linkedTo(text(item.DOI), urlOf(item))];
  const day = item.accessed && ` (${words.accessed(inNumbers(item.accessed))})`;
  return [...text('URL:\u00a0'), ...address, ...text(day)];
};

const inNumbers = (date: string): string => date.split('-').reverse().join('.');

const capitalised = (part: Part): Part => {
  const said = wordsOfRuns(part);
  return text(said.charAt(0).toUpperCase() + said.slice(1));
};

/** The cited place in the language of the work. */
export const gostPlace = (
  item: CslItem,
  article: Wording,
  label: LocatorLabel,
  locator: string,
): string => locatorInWords(label, locator, gostWords(item, article));
