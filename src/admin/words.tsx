'use client';

import { createContext, useContext, useMemo, type ReactNode } from 'react';
import type { Language } from '@/platform/language';
import {
  noPolicyWords,
  sayPolicyIn,
  type PolicyWords,
  type SayPolicy,
} from '@/reviews/rules/policy-words';
import type { Clock } from './clock';
import type { DeskMessages } from './messages';
import { sayWith } from './messages/say-with';
import { useDesk, type Say } from './use-desk';

export type Words = { t: Say; language: Language; clock: Clock; sayPolicy: SayPolicy };

const Context = createContext<Words | undefined>(undefined);

/** The desk's words for whatever stands both in Payload's admin and on pages outside of it. */
export const useWords = (): Words => {
  const words = useContext(Context);
  if (!words) throw new Error('Nobody said in which words');
  return words;
};

/** The words of the page where it has its own, else those of whoever is logged in. */
export const useWordsHere = (): Words => {
  const desk = useDesk();
  return useContext(Context) ?? desk;
};

/** In Payload's admin: the words of whoever is logged in. */
export const DeskWords = ({ children }: { children: ReactNode }) => {
  const { t, language, clock, sayPolicy } = useDesk();
  const words = useMemo(() => ({ t, language, clock, sayPolicy }), [t, language, clock, sayPolicy]);
  return <Context value={words}>{children}</Context>;
};

type PageProps = {
  messages: Partial<DeskMessages>;
  language: Language;
  /** IANA name of the publication's zone. */
  zone: string;
  /** What stages are called in each language; left out where none is named. */
  policy?: PolicyWords;
  children: ReactNode;
};

/** On a page of its own: the messages that the server gave along. */
export const PageWords = ({
  messages,
  language,
  zone,
  policy = noPolicyWords,
  children,
}: PageProps) => {
  const words = useMemo(
    () => ({
      t: sayWith(messages),
      language,
      clock: { language, zone },
      sayPolicy: sayPolicyIn(policy, language),
    }),
    [messages, language, zone, policy],
  );
  return <Context value={words}>{children}</Context>;
};
