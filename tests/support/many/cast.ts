import type { CslItem } from '@/sources/rules/csl';
import type { Byline } from '@/document/document';
import { languages, type Language } from '@/platform/language';
import { chanceFrom } from './chance';
import { lexiconOf } from './lexicon';
import { familyNames, givenNames, subjects } from './spoken';

/** Who and what the articles refer to; each by its place, from 0. */
export type Cast = {
  size: { authors: number; topics: number; series: number; sources: number };
  authorSlug: (author: number) => string;
  authorName: (author: number, language: Language) => string;
  byline: (author: number, language: Language) => Omit<Byline, 'role'>;
  topicSlug: (topic: number) => string;
  topicName: (topic: number, language: Language) => string;
  seriesSlug: (series: number) => string;
  seriesTitle: (series: number, language: Language) => string;
  work: (source: number) => CslItem;
};

/** As many people and works as a publication with so many articles would have. */
export const castFor = (articles: number): Cast => {
  const size = {
    authors: within(Math.ceil(articles / 40), 12, 1_500),
    topics: subjects.length,
    series: within(Math.ceil(articles / 250), 4, 200),
    sources: Math.max(60, Math.ceil(articles * 1.5)),
  };
  const authorName = (author: number, language: Language) => {
    const given = givenNames[author % givenNames.length]?.[language] ?? '';
    const family = familyNames[Math.floor(author / 3) % familyNames.length]?.[language] ?? '';
    const middle = Math.floor(author / 48);
    return middle === 0 ? `${given} ${family}` : `${given} ${romanOf(middle)} ${family}`;
  };
  const authorSlug = (author: number) => `author-${author + 1}`;
  return {
    size,
    authorSlug,
    authorName,
    byline: (author, language) => ({
      name: authorName(author, language),
      slug: authorSlug(author),
      ...(author % 2 === 0 ? { affiliation: 'The Institute of Rivers' } : {}),
    }),
    topicSlug: (topic) => (subjects[topic]?.en ?? '').toLowerCase(),
    topicName: (topic, language) => subjects[topic]?.[language] ?? '',
    seriesSlug: (series) => `series-${series + 1}`,
    seriesTitle: (series, language) => titleOf(series, language),
    work: workOf,
  };
};

const within = (value: number, least: number, most: number): number =>
  Math.min(most, Math.max(least, value));

/** Tells people of the same name apart, as initials would. */
const romanOf = (number: number): string =>
  `${String.fromCharCode(65 + (number % 26))}${number < 26 ? '.' : `. ${Math.floor(number / 26)}`}`;

/** Always the same words for the same place. */
const titleOf = (seed: number, language: Language): string => {
  const chance = chanceFrom(seed * 31 + 5);
  const { words } = lexiconOf(language);
  const title = Array.from({ length: 5 }, () => words[60 + chance.below(4_000)] ?? '').join(' ');
  return title.slice(0, 1).toUpperCase() + title.slice(1);
};

const types = ['report', 'webpage', 'article-journal', 'book', 'article-newspaper'] as const;

const workOf = (source: number): CslItem => {
  const made = works.get(source);
  if (made) return made;
  const language = languages[source % languages.length] ?? 'en';
  const family = familyNames[source % familyNames.length]?.[language] ?? '';
  const given = givenNames[Math.floor(source / 7) % givenNames.length]?.[language] ?? '';
  const type = types[source % types.length] ?? 'report';
  const work: CslItem = {
    id: `work-${source + 1}`,
    type,
    title: titleOf(source, language),
    author: [{ family, given }],
    issued: String(1990 + (source % 35)),
    ...(type === 'book' ? {} : { URL: `https://${hostOf(source)}/papers/${source + 1}` }),
  };
  works.set(source, work);
  return work;
};

const works = new Map<number, CslItem>();

/** A few sites with many works, and many with few. */
const hostOf = (source: number): string =>
  `site-${Math.floor(400 * chanceFrom(source).real() ** 2.5) + 1}.example`;
