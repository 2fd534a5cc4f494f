import { describe, expect, it } from '@jest/globals';
import { citeAs } from '@/citations/rules/cite-as';
import type { CslItem } from '@/sources/rules/csl';
import { formatCite } from '@/citations/rules/format-note';
import { wordsOfRuns } from '@/citations/rules/runs';
import { citeprocOf } from '@support/documents/citeproc';
import { differences, habits, type Habit, type Judged } from './differences';
import { knownWorks } from './known-works';

/** What citeproc-js says of each work with the official styles of CSL, and what we say. */
const chicago = citeprocOf('chicago-fullnote-bibliography', 'en-US');
const judges: Readonly<Record<Judged, (item: CslItem) => [ours: string, theirs: string]>> = {
  note: (item) => [wordsOfRuns(formatCite(item, 'en')), chicago.note(item)],
  chicago: (item) => [wordsOfRuns(citeAs(item, 'chicago', 'en')), chicago.entry(item)],
  apa: (item) => [wordsOfRuns(citeAs(item, 'apa', 'en')), apa.entry(item)],
  mla: (item) => [wordsOfRuns(citeAs(item, 'mla', 'en')), mla.entry(item)],
  gost: (item) => [wordsOfRuns(citeAs(item, 'gost', 'ru')), gost.entry(item)],
};
const apa = citeprocOf('apa', 'en-US');
const mla = citeprocOf('modern-language-association', 'en-US');
const gost = citeprocOf('gost-r-7-0-5-2008', 'ru-RU');

const said = new Map<string, [ours: string, theirs: string]>();
const saidOf = (style: Judged, item: CslItem): [ours: string, theirs: string] => {
  const key = `${style} ${item.id}`;
  const known = said.get(key) ?? judges[style](item);
  said.set(key, known);
  return known;
};

/** Words alone: without capitals, marks, the scheme of addresses, and with ranges of pages in full. */
const words = (text: string): string =>
  text
    .replace(/\u00a0/g, ' ')
    .replace(/(\d+)[-–](\d+)/g, (_, from: string, to: string) =>
      to.length < from.length
        ? `${from}–${from.slice(0, from.length - to.length)}${to}`
        : `${from}–${to}`,
    )
    .normalize('NFKC')
    .replace(/&amp;/g, '&')
    .toLowerCase()
    .replace(/https?:\/\/|\bwww\./g, '')
    .replace(/[^\p{L}\p{N}#]+/gu, ' ')
    .trim();

const agree = (style: Judged, item: CslItem, allowed: readonly Habit[]): boolean => {
  const [ours, theirs] = saidOf(style, item);
  const own = allowed.filter(({ styles }) => styles.includes(style));
  const plain = (text: string, side: 'ours' | 'theirs') =>
    words(
      own.reduce(
        (all, habit) => (habit[side] ? all.replace(...habit[side]) : all),
        text.replace(/\u00a0/g, ' ').replace(/^1\. /, ''),
      ),
    );
  return plain(ours, 'ours') === plain(theirs, 'theirs');
};

const styles = Object.keys(judges) as Judged[];

describe.each(styles)('%s', (style) => {
  it('says of every work what the official style says, but for what is on the list', () => {
    const listed = new Set(Object.values(differences[style]).flatMap((ids) => ids.split(' ')));
    const differing = knownWorks.filter((item) => !agree(style, item, habits));
    const unlisted = differing
      .filter(({ id }) => !listed.has(id))
      .map((item) => [item.id, ...saidOf(style, item)]);
    expect(unlisted).toEqual([]);
    const differ = new Set(differing.map(({ id }) => id));
    expect([...listed].filter((id) => !differ.has(id))).toEqual([]);
  });
});

it('no reason is on the list that nothing needs', () => {
  const needless = habits.filter((habit) =>
    habit.styles.some((style) => {
      const others = habits.filter((other) => other !== habit);
      return !knownWorks.some((item) => agree(style, item, habits) && !agree(style, item, others));
    }),
  );
  expect(needless.map(({ styles: of, reason }) => `${of.join()}: ${reason}`)).toEqual([]);
});

it('judges a hundred and fifty works and more, with names that nobody doubles', () => {
  expect(knownWorks.length).toBeGreaterThan(150);
  expect(new Set(knownWorks.map(({ id }) => id)).size).toBe(knownWorks.length);
});
