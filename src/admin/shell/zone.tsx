'use client';

import { createContext, useContext, type ReactNode } from 'react';

const Context = createContext('UTC');

/** By whose clocks all hours below are said: an IANA name. */
export const Zone = ({ zone, children }: { zone: string; children: ReactNode }) => (
  <Context value={zone}>{children}</Context>
);

export const useZone = (): string => useContext(Context);
