'use client';

import { useCallback, useState } from 'react';
import type { Finding } from '@/platform/finding';
import type { RequestableEvent } from '@/workflow/events';
import { ask } from '../ask';
import type { EventInput, TransitionReport } from './report';

export type Publication = {
  report: TransitionReport | undefined;
  /** What the last command or reading was answered with when it failed. */
  said: readonly Finding[];
  /** The text or the state moved on under this person's eyes (409). */
  stale: boolean;
  busy: boolean;
  reload: () => Promise<void>;
  /** True when it happened. */
  run: (event: RequestableEvent, input: EventInput) => Promise<boolean>;
};

/** The workflow of one article as the server tells it, once `reload` was called, and the way to ask for an event. */
export const usePublication = (articleId: number | string): Publication => {
  const path = `/articles/${articleId}/transitions`;
  const [report, setReport] = useState<TransitionReport>();
  const [said, setSaid] = useState<readonly Finding[]>([]);
  const [stale, setStale] = useState(false);
  const [busy, setBusy] = useState(false);

  const reload = useCallback(async () => {
    const answer = await ask<TransitionReport>('GET', path);
    if (answer.ok) setReport(answer.value);
    setSaid(answer.ok ? [] : answer.error.findings);
    setStale(false);
  }, [path]);

  const run = async (event: RequestableEvent, input: EventInput): Promise<boolean> => {
    setBusy(true);
    const expectedHash = report?.hash ?? undefined;
    const answer = await ask('POST', path, { event, expectedHash, ...input });
    if (answer.ok) await reload();
    else {
      setSaid(answer.error.findings);
      setStale(answer.error.status === 409);
    }
    setBusy(false);
    return answer.ok;
  };

  return { report, said, stale, busy, reload, run };
};
