import type { State } from '@/editions/rules/states';
import type { ColumnId, Mover } from '@/overviews/rules/board';
import type { Due } from '../due';

/** An article as the board shows it, with all that its moves depend on. */
export type BoardCard = Mover & {
  id: number;
  title: string;
  href: string;
  owner: string | null;
  assigned: readonly string[];
  /** Whole days where it stands. */
  days: number;
  /** Longer than its stage allows. */
  isOver: boolean;
  /** When it goes or went out, in words. */
  when: string | null;
  due: Due | null;
  openCitations: number;
  hasCitations: boolean;
  blocking: number;
  broken: number;
  /** By what the column is ordered. */
  order: string;
};

export type BoardColumn = {
  id: ColumnId;
  state: State;
  label: string;
  count: number;
  /** What is to be known of all of it, in words. */
  fact: string;
  isOver: boolean;
  cards: readonly BoardCard[];
  shownAtFirst: number;
};
