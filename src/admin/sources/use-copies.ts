'use client';

import { useCallback, useEffect, useState } from 'react';
import type { Finding } from '@/platform/finding';
import type { KeptCopies } from '@/link-checks/queries/kept-copies';
import { ask } from '../ask';

type Answer = KeptCopies & { findings: readonly Finding[] };

/** What is kept of a source, looked at again while a try is on its way. */
export const useCopies = (id: string | number | undefined) => {
  const [kept, setKept] = useState<Answer>();
  const [refused, setRefused] = useState<readonly Finding[]>([]);
  const [isBusy, setBusy] = useState(false);

  const look = useCallback(async (): Promise<void> => {
    const answer = await ask<Answer>('GET', `/sources/${id}/copies`);
    if (answer.ok) setKept(answer.value);
  }, [id]);

  useEffect(() => {
    if (id === undefined) return undefined;
    const first = setTimeout(() => void look(), 0);
    return () => clearTimeout(first);
  }, [id, look]);

  useEffect(() => {
    if (!kept?.isAsked) return undefined;
    const next = setTimeout(() => void look(), pause);
    return () => clearTimeout(next);
  }, [kept, look]);

  const post = async (path: string, body?: unknown): Promise<void> => {
    setBusy(true);
    const answer = await ask('POST', `/sources/${id}/${path}`, body);
    setRefused(answer.ok ? [] : answer.error.findings);
    await look();
    setBusy(false);
  };

  const keepNow = () => post('capture');
  const decide = (path: string, body?: unknown) => post(`copies/${path}`, body);
  return { kept, findings: [...refused, ...(kept?.findings ?? [])], isBusy, keepNow, decide };
};

const pause = 1_500; // milliseconds
