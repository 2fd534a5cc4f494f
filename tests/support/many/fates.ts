import type { Chance } from './chance';

type State = 'published' | 'superseded' | 'withdrawn' | 'retracted';

/** One edition of an article's public life. */
export type Edition = {
  number: number;
  kind: 'first' | 'update' | 'correction';
  state: State;
  publicNote?: string;
  notice?: { kind: 'withdrawal' | 'retraction'; text: string };
};

const note = 'An earlier edition gave a figure that the ministry had withdrawn.';

/** What became of an article: one in twenty-five was corrected, one in thirty updated, a few were taken back. */
export const fateOf = ({ below }: Chance): readonly Edition[] => {
  const draw = below(1_000);
  if (draw < 40) {
    return [
      { number: 1, kind: 'first', state: 'superseded' },
      { number: 2, kind: 'correction', state: 'published', publicNote: note },
    ];
  }
  if (draw < 73) {
    return [
      { number: 1, kind: 'first', state: 'superseded' },
      { number: 2, kind: 'update', state: 'published' },
    ];
  }
  if (draw < 77) return [{ ...only, state: 'retracted', notice: notices.retraction }];
  if (draw < 80) return [{ ...only, state: 'withdrawn', notice: notices.withdrawal }];
  return [only];
};

const only: Edition = { number: 1, kind: 'first', state: 'published' };

const notices = {
  retraction: { kind: 'retraction', text: 'The figures could not be confirmed.' },
  withdrawal: { kind: 'withdrawal', text: 'It had appeared by mistake.' },
} as const;
