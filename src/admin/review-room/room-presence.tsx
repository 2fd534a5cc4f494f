'use client';

import { useAuth } from '@payloadcms/ui';
import { useCallback, useEffect, useRef } from 'react';
import type { User } from '@/payload-types';
import { othersOf } from '../presence/others';
import { usePresence, type Doing } from '../presence/use-presence';
import { WhoIsHere } from '../presence/who-is-here';
import { placeOfClaim } from './room-area';

/** In the head of the review room: who else is in the article. Others see that this person checks, and which paragraph. */
export const RoomPresence = ({
  articleId,
  claim,
}: {
  articleId: number;
  claim: string | undefined;
}) => {
  const { user } = useAuth<User>();
  const selected = useRef(claim);
  useEffect(() => {
    selected.current = claim;
  }, [claim]);
  const doing = useCallback(
    (): Doing => ({
      does: 'checks',
      place: selected.current === undefined ? null : placeOfClaim(selected.current),
    }),
    [],
  );
  return <WhoIsHere others={othersOf(usePresence(articleId, doing), user?.id)} />;
};
