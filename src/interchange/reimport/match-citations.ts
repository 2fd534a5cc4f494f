import type { Described } from './described';

/** A citation of a file; `standsOn` says whether words of the article stand where its mark does. */
export type InFile = Described & { standsOn: (words: string) => boolean };

/**
 * Which citation of the article each of the file's is: by key, else by words and source, the surer ways first. One that
 * stands on other words of the same sentence, or of a like one, is known by its source; one that names none by its
 * words. Answers with keys of the article by those of the file.
 */
export const matchCitations = (
  file: readonly InFile[],
  article: readonly Described[],
): ReadonlyMap<string, string> => {
  const index = indexOf(article);
  const likeness = likenesses();
  const matched = new Map<string, string>();
  const taken = new Set<Described>();
  for (const { among, fits } of ways) {
    let last = -1;
    for (const one of file) {
      if (matched.has(one.key)) continue;
      const places = among(one, index);
      const isFree = (at: number): boolean => {
        const other = article[at];
        return other !== undefined && !taken.has(other) && fits(one, other, likeness);
      };
      const found = likeliest(one, inTurn(places, last), { article, isFree, likeness });
      if (!found) continue;
      last = found.at;
      taken.add(found.other);
      matched.set(one.key, found.other.key);
    }
  }
  return matched;
};

/** The next in the text first: most edits leave the order as it was. */
function* inTurn(places: Places, last: number): Generator<number> {
  const next = places.findIndex((at) => at > last);
  const from = next === -1 ? 0 : next;
  for (let at = from; at < places.length; at += 1) yield places[at] ?? 0;
  for (let at = 0; at < from; at += 1) yield places[at] ?? 0;
}

type Found = { at: number; other: Described };

type Choice = {
  article: readonly Described[];
  isFree: (at: number) => boolean;
  likeness: Likeness;
};

/** Of the first that fit, the one in the sentence that is most like. */
const likeliest = (
  file: InFile,
  places: Iterable<number>,
  { article, isFree, likeness }: Choice,
): Found | undefined => {
  let best: (Found & { like: number }) | undefined;
  let compared = 0;
  for (const at of places) {
    const other = article[at];
    if (!other || !isFree(at)) continue;
    if (other.sentence === file.sentence) return { at, other };
    const like = likeness(file.sentence, other.sentence);
    if (!best || like > best.like) best = { at, other, like };
    compared += 1;
    if (compared === mostCompared) break;
  }
  return best;
};

const mostCompared = 40;

/** Places in the list of citations, ascending. */
type Places = readonly number[];
type Index = {
  all: Places;
  /** Those that say nothing of what they cite. */
  silent: Places;
  byKey: ReadonlyMap<string, Places>;
  bySource: ReadonlyMap<string, Places>;
  bySentence: ReadonlyMap<string, Places>;
  /** By several sources at once, as they were asked for: a thousand notes may cite the same. */
  byAll: Map<string, Places>;
};

const indexOf = (article: readonly Described[]): Index => ({
  all: [...article.keys()],
  silent: [...article.entries()].flatMap(([at, one]) => (saysOf(one).length === 0 ? [at] : [])),
  byKey: placesBy(article, ({ key }) => [key]),
  bySource: placesBy(article, saysOf),
  bySentence: placesBy(article, ({ sentence }) => [sentence]),
  byAll: new Map(),
});

const placesBy = (
  article: readonly Described[],
  namesOf: (described: Described) => readonly string[],
): ReadonlyMap<string, Places> => {
  const places = new Map<string, number[]>();
  for (const [at, described] of article.entries()) {
    for (const name of namesOf(described)) {
      const known = places.get(name);
      if (known) known.push(at);
      else places.set(name, [at]);
    }
  }
  return places;
};

/** Sources by their names, notes by their words: either says what is cited. */
const saysOf = ({ sources, notes }: Described): readonly string[] => [
  ...sources,
  ...notes.map((note) => `note ${note}`),
];

type Way = {
  among: (file: InFile, index: Index) => Places;
  fits: (file: InFile, article: Described, likeness: Likeness) => boolean;
};

const ofSource: Way['among'] = (file, { bySource, byAll }) => {
  const names = saysOf(file);
  const all = names.join('\n');
  const known = byAll.get(all) ?? placesOfAny(names, bySource);
  byAll.set(all, known);
  return known;
};

const placesOfAny = (names: readonly string[], bySource: Index['bySource']): Places => {
  const lists = names.map((name) => bySource.get(name) ?? []).filter((places) => places.length > 0);
  const [only = [], ...more] = lists;
  return more.length === 0 ? only : [...new Set(lists.flat())].sort((one, other) => one - other);
};
const ofSentence: Way['among'] = ({ sentence }, { bySentence }) => bySentence.get(sentence) ?? [];

const sameWords: Way['fits'] = (file, article) => file.standsOn(article.words);
const sameSentence: Way['fits'] = (file, article) => file.sentence === article.sentence;
const oneSaysNothing: Way['fits'] = (file, article) =>
  saysOf(file).length === 0 || saysOf(article).length === 0;

const ways: readonly Way[] = [
  { among: ({ key }, { byKey }) => byKey.get(key) ?? [], fits: () => true },
  { among: ofSource, fits: (...both) => sameSentence(...both) && sameWords(...both) },
  { among: ofSource, fits: sameWords },
  { among: ofSource, fits: sameSentence },
  { among: ofSentence, fits: (...both) => oneSaysNothing(...both) && sameWords(...both) },
  { among: (file, { all, silent }) => (saysOf(file).length === 0 ? all : silent), fits: sameWords },
  {
    among: ofSource,
    fits: (file, article, likeness) => likeness(file.sentence, article.sentence) >= alike,
  },
];

const alike = 0.5;

/** How many of the words of two sentences are in both, from 0 to 1. */
type Likeness = (one: string, other: string) => number;

/** Remembers the words of sentences: each is compared with dozens. */
const likenesses = (): Likeness => {
  const known = new Map<string, ReadonlySet<string>>();
  const wordsOf = (sentence: string): ReadonlySet<string> => {
    const words = known.get(sentence) ?? new Set(sentence.match(/[\p{L}\p{N}\p{M}]+/gu));
    known.set(sentence, words);
    return words;
  };
  return (one, other) => {
    const [words, others] = [wordsOf(one), wordsOf(other)];
    let shared = 0;
    for (const word of words) if (others.has(word)) shared += 1;
    return shared / Math.max(1, words.size + others.size - shared);
  };
};
