import type { Actor, Id } from '@/editions/rules/actor';

/** What of a thread matters to who may end it. */
export type ThreadTies = {
  /** Who began it; null for somebody of whom no record is left. */
  author: Id | null;
  blocking: boolean;
  /** Whether this person may change the text now. */
  mayEditText: boolean;
};

/**
 * Whether somebody may resolve a thread, or open it again: whoever began it, and editors. A thread that blocks falls to
 * publishers besides, any other to all who may change the text: a writer does not wave a reviewer's objection away.
 */
export const mayEndThread = (actor: Actor, ties: ThreadTies): boolean => {
  if (actor.kind === 'system') return false;
  if (ties.author === actor.id || actor.roles.includes('editor')) return true;
  return ties.blocking ? actor.roles.includes('publisher') : ties.mayEditText;
};
