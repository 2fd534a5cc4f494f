'use client';

import { createContext, useContext, useState, type ReactNode } from 'react';
import type { Saver } from './saver';

type Held = {
  /** What saves the form around; null where its text is closed. */
  saver: () => Saver | null;
  /** Answers how to let it go. */
  hold: (saver: Saver) => () => void;
};

const makeHeld = (): Held => {
  let held: Saver | null = null;
  return {
    saver: () => held,
    hold: (saver) => {
      held = saver;
      return () => {
        held = null;
      };
    },
  };
};

const Context = createContext<Held>(makeHeld());

/** Around the form of an article, so that what stands in it can ask for a save. */
export const SavingProvider = ({ children }: { children: ReactNode }) => {
  const [held] = useState(makeHeld);
  return <Context value={held}>{children}</Context>;
};

export const useSaving = (): Held => useContext(Context);
