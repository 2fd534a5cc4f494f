import type { State } from '@/editions/rules/states';
import type { Due } from '../due';

/** An open article as the list shows it, in words. */
export type ListRow = {
  id: number;
  title: string;
  href: string;
  state: State;
  stage: string | null;
  owner: string;
  reviewers: string;
  age: number;
  isOver: boolean;
  due: Due | null;
  citations: number;
  blocking: number;
  broken: number;
  language: string;
  topics: string;
  updated: string;
};
