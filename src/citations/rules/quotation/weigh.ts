import type { Alignment, Step } from './align';
import { matterOf, type Matter } from './lexicon';
import { changesCase, askedOtherwise, isDisplay } from './looks';
import { isSameWord } from './same-word';
import { saidIn, type Word, type Words } from './words';

/**
 * A stretch of the quotation beside the stretch of the copy that stands in its place. `added` is in the quotation
 * alone, `removed` in the copy alone.
 */
export type Difference = {
  is: 'same' | 'added' | 'removed' | 'changed';
  quotation: string;
  copy: string;
  /** What the difference touches; absent where nothing depends on it. */
  matter?: Matter | 'order' | 'script' | 'case' | 'question';
};

/** Differences of one part, stretch by stretch; those without a `matter` are harmless. */
export const weigh = (quoted: Words, copy: Words, { steps }: Alignment): readonly Difference[] => {
  const question = {
    quoted,
    copy,
    ignoresCase: isDisplay(copy, steps),
    otherNotes: swapsNotes(quoted, copy, steps),
  };
  return neighboursTogether(
    steps.map((step, at) => ({ ...step, ...judgementOf(question, step, at) })),
  ).map(({ q, qEnd, t, tEnd, is, matter }) => ({
    is,
    quotation: saidIn(quoted, q, qEnd),
    copy: saidIn(copy, t, tEnd),
    ...(matter ? { matter } : {}),
  }));
};

type Judgement = Pick<Difference, 'is' | 'matter'>;
type Question = { quoted: Words; copy: Words; ignoresCase: boolean; otherNotes: boolean };

const judgementOf = (question: Question, step: Step, at: number): Judgement => {
  const { quoted, copy, ignoresCase } = question;
  const mine = quoted.words.slice(step.q, step.qEnd);
  const theirs = copy.words.slice(step.t, step.tEnd);
  switch (step.is) {
    case 'added':
    case 'removed':
      return { is: step.is, ...lone([...mine, ...theirs], question) };
    case 'insertion':
      return { is: theirs.length > 0 ? 'changed' : 'added', ...editorial(mine, theirs) };
    case 'same':
      return joined([...mine, ...theirs]);
    case 'changed': {
      const [one, other] = [mine[0] as Word, theirs[0] as Word];
      if (!isSameWord(one, other)) return { is: 'changed', matter: worst(one, other) };
      if (askedOtherwise(quoted, copy, step)) return { is: 'changed', matter: 'question' };
      return !ignoresCase && at > 0 && changesCase(quoted, copy, step)
        ? { is: 'changed', matter: 'case' }
        : { is: 'same' };
    }
  }
};

/** A reference to a note may come or go, but not become another. */
const lone = (words: readonly Word[], { otherNotes }: Question): Pick<Difference, 'matter'> => {
  const [word] = words;
  if (!word) return {};
  if (word.kind === 'note') return otherNotes ? { matter: 'number' } : {};
  return { matter: matterOf(word) };
};

const swapsNotes = (quoted: Words, copy: Words, steps: readonly Step[]): boolean =>
  steps.some(({ is, q }) => is === 'added' && quoted.words[q]?.kind === 'note') &&
  steps.some(({ is, t }) => is === 'removed' && copy.words[t]?.kind === 'note');

/** What matters more of the two. Letters of another script look the same and are not. */
const worst = (one: Word, other: Word): NonNullable<Difference['matter']> => {
  const [first, second] = [matterOf(one), matterOf(other)];
  if (one.kind === 'word' && one.likeness === other.likeness) return 'script';
  return second === 'word' || first === 'number' ? first : second;
};

/** Words in square brackets are openly the author's own, but no number, negation or the like may come or go in them. */
const editorial = (mine: readonly Word[], theirs: readonly Word[]): Pick<Difference, 'matter'> => {
  const inside = (mine[0]?.text ?? '').replace(/[[\]]/g, '');
  const inserted = (inside.match(/[\p{L}\p{N}'’]+|[%$€£₽]/gu) ?? []).map((text) => ({
    text,
    key: text.toLowerCase().replaceAll('ё', 'е').replaceAll('’', "'"),
    kind: /\p{N}/u.test(text) ? 'number' : 'word',
  }));
  const keys = (words: readonly { key: string }[]) => words.map(({ key }) => key).join('');
  if (keys(inserted) === keys(theirs)) return {};
  const matter = [...inserted, ...theirs]
    .map(matterOf)
    .find((one) => one !== 'word' && one !== 'name');
  return matter ? { matter } : {};
};

/** A compound written in two words says the same, unless one of them is a negation. */
const joined = (words: readonly Word[]): Judgement =>
  words.some((word) => matterOf(word) === 'negation')
    ? { is: 'changed', matter: 'negation' }
    : { is: 'same' };

type Weighed = Omit<Step, 'is'> & Judgement;

/** Neighbours of one kind become one stretch. */
const neighboursTogether = (steps: readonly Weighed[]): readonly Weighed[] =>
  steps.reduce<Weighed[]>((list, step) => {
    const last = list.at(-1);
    if (last && last.is === step.is && last.matter === step.matter) {
      list[list.length - 1] = { ...last, qEnd: step.qEnd, tEnd: step.tEnd };
    } else list.push(step);
    return list;
  }, []);
