'use client';

import { useRouter } from 'next/navigation';
import { useState, useTransition } from 'react';
import type { Finding } from '@/platform/finding';
import type { ClaimVerdict } from '@/reviews/rules/claim-checks';
import { ask } from '../ask';
import type { RoomClaim } from './room-claims';

export type Checks = {
  /** The claims as they will stand once the server has answered. */
  claims: readonly RoomClaim[];
  /** Why the last check did not happen, by key of its claim. */
  refused: { key: string; findings: readonly Finding[] } | undefined;
  /** True when it happened. A null verdict takes the check back. */
  check: (claim: RoomClaim, verdict: ClaimVerdict | null, note?: string) => Promise<boolean>;
};

type Given = {
  articleId: number;
  claims: readonly RoomClaim[];
  stage: { number: number; name: string } | null;
  person: { id: number | string };
};

/** Sends checks one by one, and shows each at once: whoever ticks goes on to the next claim without waiting. */
export const useChecks = ({ articleId, claims, stage, person }: Given): Checks => {
  const router = useRouter();
  const [, startRefresh] = useTransition();
  const [refused, setRefused] = useState<Checks['refused']>();
  const [ahead, setAhead] = useState<ReadonlyMap<string, RoomClaim['standing']>>(new Map());
  const [seen, setSeen] = useState(claims);
  if (seen !== claims) {
    // What the server says now holds.
    setSeen(claims);
    setAhead(new Map());
  }
  const show = (key: string, standing: RoomClaim['standing'] | null): void =>
    setAhead((was) => {
      const next = new Map(was);
      if (standing) next.set(key, standing);
      else next.delete(key);
      return next;
    });
  const check: Checks['check'] = async (claim, verdict, note) => {
    if (!stage) return false;
    setRefused(undefined);
    show(claim.key, standingAfter(claim, verdict, { stage, person, note }));
    const path = `/articles/${articleId}/claim-checks`;
    const sent = { claim: claim.key, stage: stage.number };
    const answer = verdict
      ? await ask('POST', path, { ...sent, verdict, sight: claim.sight, note })
      : await ask('POST', `${path}/take-back`, sent);
    if (!answer.ok) {
      show(claim.key, null);
      setRefused({ key: claim.key, findings: answer.error.findings });
    }
    startRefresh(() => router.refresh());
    return answer.ok;
  };
  const shown = claims.map((claim) => ({
    ...claim,
    standing: ahead.get(claim.key) ?? claim.standing,
  }));
  return { claims: shown, refused, check };
};

const standingAfter = (
  { key, words, works, quotation, note }: RoomClaim,
  verdict: ClaimVerdict | null,
  by: { stage: { name: string }; person: { id: number | string }; note: string | undefined },
): RoomClaim['standing'] => {
  if (!verdict) return { is: 'open' };
  return {
    is: 'checked',
    check: {
      key,
      verdict,
      because: by.note?.trim() || null,
      ground: { words, works, quotation, note },
      user: by.person.id,
      name: '',
      stageName: by.stage.name,
      round: 0,
      at: new Date().toISOString(),
    },
  };
};
