'use client';

import { useAuth } from '@payloadcms/ui';
import { createContext, useContext, useMemo, type ReactNode } from 'react';
import type { PersonHere } from '@/articles/rules/presence';
import type { User } from '@/payload-types';
import { doingInEditor } from './doing-in-editor';
import { othersOf } from './others';
import { usePresence } from './use-presence';

const Context = createContext<readonly PersonHere[]>([]);

/** Who else is in the article whose editor is around. */
export const useOthersHere = (): readonly PersonHere[] => useContext(Context);

type Props = { articleId: number | string; children: ReactNode };

/** Says once for the whole page that somebody is here; bar and outline show who else is. */
export const PeopleHereProvider = ({ articleId, children }: Props) => {
  const { user } = useAuth<User>();
  const people = usePresence(articleId, doingInEditor);
  const others = useMemo(() => othersOf(people, user?.id), [people, user?.id]);
  return <Context value={others}>{children}</Context>;
};
