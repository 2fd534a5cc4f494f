'use client';

import { createContext, useContext, useMemo, type ReactNode } from 'react';
import type { Language } from '@/platform/language';
import {
  noPolicyWords,
  sayPolicyIn,
  type PolicyWords,
  type SayPolicy,
} from '@/reviews/rules/policy-words';

const Context = createContext(noPolicyWords);

/** What words of the policy are in each language, for everything below. */
export const Policy = ({ words, children }: { words: PolicyWords; children: ReactNode }) => (
  <Context value={words}>{children}</Context>
);

export const useSayPolicy = (language: Language): SayPolicy => {
  const words = useContext(Context);
  return useMemo(() => sayPolicyIn(words, language), [words, language]);
};
