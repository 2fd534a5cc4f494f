'use client';

import { useEffect, useRef, useState } from 'react';
import type { ClaimEvidence } from '@/reviews/queries/claim-evidence';
import { ask } from '../ask';

/**
 * What a claim rests on, asked for when it is selected, and of the next one ahead, so that it is there when somebody goes
 * on. `version` is of what is known of the claim: with another one it is asked anew.
 */
export const useEvidence = (
  articleId: number,
  wanted: readonly { key: string; version: string }[],
  given: ClaimEvidence | null,
): ClaimEvidence | undefined => {
  const [first] = wanted;
  const known = useRef(
    new Map<string, ClaimEvidence>(
      given && first ? [[`${first.key} ${first.version}`, given]] : [],
    ),
  );
  const [shown, setShown] = useState<ClaimEvidence | undefined>(given ?? undefined);
  const names = wanted.map(({ key, version }) => `${key} ${version}`).join('\n');
  useEffect(() => {
    let late = false;
    const load = async (name: string, isShown: boolean): Promise<void> => {
      const [key = ''] = name.split(' ');
      const kept = known.current.get(name);
      if (kept) {
        if (isShown) setShown(kept);
        return;
      }
      const path = `/articles/${articleId}/claim-checks/${encodeURIComponent(key)}`;
      const answer = await ask<ClaimEvidence>('GET', path);
      if (!answer.ok) return;
      known.current.set(name, answer.value);
      if (isShown && !late) setShown(answer.value);
    };
    const run = async (): Promise<void> => {
      for (const [at, name] of names.split('\n').entries()) if (!late) await load(name, at === 0);
    };
    if (names) void run();
    return () => {
      late = true;
    };
  }, [articleId, names]);
  return shown && shown.key === first?.key ? shown : undefined;
};
