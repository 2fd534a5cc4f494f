'use client';

import { useReducer, useRef } from 'react';
import {
  bringIn,
  changed,
  isFine,
  lookAt,
  type Choices,
  type Incoming,
  type Target,
} from './imports';

export type Imports = {
  all: readonly Incoming[];
  add: (files: readonly File[]) => void;
  takeAway: (id: number) => void;
  /** Says something better than the file; what would come of it is asked for again, unless it is about pictures only. */
  choose: (incoming: Incoming, choices: Choices) => void;
  bring: (incoming: Incoming, again?: boolean) => void;
  bringAllFine: () => void;
};

/** Files on their way in, looked at and brought in one after the other. */
export const useImports = (target: Target | undefined): Imports => {
  const [all, dispatch] = useReducer(changed, []);
  const numbers = useRef(0);
  const line = useRef<Promise<unknown>>(Promise.resolve());
  const inTurn = (work: () => Promise<void>): void => {
    line.current = line.current.then(work);
  };
  const set = (id: number, what: Partial<Incoming>): void =>
    dispatch({ type: 'changed', id, with: what });

  const look = (incoming: Incoming): void =>
    inTurn(async () => {
      set(incoming.id, { stage: 'reading' });
      const seen = await lookAt(incoming, target);
      set(
        incoming.id,
        seen.ok
          ? { stage: 'seen', preview: seen.value, refusal: undefined }
          : { stage: 'refused', refusal: seen.error },
      );
    });
  const bring = (incoming: Incoming, again = false): void => {
    set(incoming.id, { stage: 'waiting' });
    inTurn(async () => {
      set(incoming.id, { stage: 'importing' });
      const done = await bringIn(incoming, target, again);
      set(
        incoming.id,
        done.ok
          ? { stage: 'done', imported: done.value, refusal: undefined }
          : { stage: 'failed', refusal: done.error },
      );
    });
  };
  return {
    all,
    add: (files) => {
      const incoming = (target ? files.slice(0, 1) : files).map((file): Incoming => ({
        id: (numbers.current += 1),
        file,
        stage: 'waiting',
        choices: {},
      }));
      dispatch({ type: 'added', incoming });
      incoming.forEach(look);
    },
    takeAway: (id) => dispatch({ type: 'taken away', id }),
    choose: (incoming, choices) => {
      const next = { ...incoming, choices: { ...incoming.choices, ...choices } };
      set(incoming.id, { choices: next.choices });
      if (choices.alternatives === undefined) look(next);
    },
    bring,
    bringAllFine: () => all.filter(isFine).forEach((one) => bring(one)),
  };
};
