'use client';

import { useAuth } from '@payloadcms/ui';
import type { User } from '@/payload-types';
import { doingInEditor } from './doing-in-editor';
import { usePresence } from './use-presence';
import { WhoIsHere } from './who-is-here';

/** In the bar of an article's editor: who else is in it. */
export const ArticlePresence = ({ articleId }: { articleId: number | string | undefined }) => {
  const { user } = useAuth<User>();
  const people = usePresence(articleId, doingInEditor);
  return <WhoIsHere people={people} self={user?.id} />;
};
