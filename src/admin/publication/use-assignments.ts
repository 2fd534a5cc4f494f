'use client';

import { useCallback, useEffect, useState } from 'react';
import type { Finding } from '@/platform/finding';
import { ask } from '../ask';

export type Person = { id: number | string; name: string };

/** Of one stage: who was asked, and who could be. */
export type StageAssignments = {
  name: string;
  assigned: readonly Person[];
  eligible: readonly Person[];
};

export type Assignments = {
  stages: readonly StageAssignments[];
  /** This person may ask others; everybody else may only take what is theirs to take. */
  mayAssign: boolean;
  /** The person who looks. */
  me: number | string | null;
  said: readonly Finding[];
  change: (stage: string, user: number | string, change: 'assign' | 'end') => Promise<void>;
};

type Who = { id: number | string; roles: readonly string[] } | null | undefined;

/** Who is asked to review what, and the way to ask somebody or to take it on. */
export const useAssignments = (articleId: number | string, who: Who): Assignments => {
  const path = `/articles/${articleId}/assignments`;
  const [stages, setStages] = useState<readonly StageAssignments[]>([]);
  const [said, setSaid] = useState<readonly Finding[]>([]);
  const load = useCallback(async () => {
    const answer = await ask<{ stages?: readonly StageAssignments[] }>('GET', path);
    if (answer.ok) setStages(answer.value.stages ?? []);
  }, [path]);
  useEffect(() => {
    const timer = window.setTimeout(() => void load());
    return () => window.clearTimeout(timer);
  }, [load]);
  return {
    stages,
    said,
    me: who?.id ?? null,
    mayAssign: ['editor', 'publisher'].some((role) => who?.roles.includes(role)),
    change: async (stage, user, change) => {
      const answer = await ask('POST', change === 'end' ? `${path}/end` : path, { stage, user });
      setSaid(answer.ok ? [] : answer.error.findings);
      await load();
    },
  };
};
