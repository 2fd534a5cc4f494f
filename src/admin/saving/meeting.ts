import type { Choice, Collision } from '@/document/merge/merge-texts';

/** Two people changed the same: what is to be chosen before the form is saved again. */
export type Meeting = {
  /** Who saved the other version, where that is known. */
  by: string | undefined;
  collisions: readonly Collision[];
  choices: ReadonlyMap<string, Choice>;
};

/** The meeting of an open form, if there is one. */
export type Meetings = {
  current: () => Meeting | null;
  subscribe: (listener: () => void) => () => void;
  open: (collisions: readonly Collision[], by?: string) => void;
  choose: (id: string, choice: Choice) => void;
  close: () => void;
  isDecided: () => boolean;
};

export const makeMeetings = (): Meetings => {
  let meeting: Meeting | null = null;
  const listeners = new Set<() => void>();
  const show = (next: Meeting | null): void => {
    meeting = next;
    for (const listener of listeners) listener();
  };
  return {
    current: () => meeting,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    // What was chosen stays chosen; a question that is another now is asked anew.
    open: (collisions, by = meeting?.by) =>
      show({ by, collisions, choices: meeting?.choices ?? new Map() }),
    choose: (id, choice) => {
      if (meeting) show({ ...meeting, choices: new Map([...meeting.choices, [id, choice]]) });
    },
    close: () => {
      if (meeting) show(null);
    },
    isDecided: () => meeting?.collisions.every(({ id }) => meeting?.choices.has(id)) ?? true,
  };
};
