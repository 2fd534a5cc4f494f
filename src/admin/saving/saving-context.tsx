'use client';

import { createContext, useContext, useRef, type ReactNode, type RefObject } from 'react';
import type { Saver } from './saver';

type Held = RefObject<Saver | null>;

const Context = createContext<Held>({ current: null });

/** Around the form of an article, so that what stands in it can ask for a save. */
export const SavingProvider = ({ children }: { children: ReactNode }) => {
  const held = useRef<Saver>(null);
  return <Context value={held}>{children}</Context>;
};

/** Holds what saves the form around; null where its text is closed. */
export const useSaving = (): Held => useContext(Context);
