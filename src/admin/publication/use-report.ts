'use client';

import { useCallback, useRef, useState } from 'react';
import type { Finding } from '@/platform/finding';
import type { RequestableEvent } from '@/editions/rules/events';
import { ask } from '../ask';
import type { EventInput, RefusedEvent, TransitionReport } from './report';

export type Publication = {
  report: TransitionReport | undefined;
  /** What the last reading was answered with when it failed. */
  said: readonly Finding[];
  /** The last event, when it did not happen. */
  refused: RefusedEvent | undefined;
  busy: boolean;
  reload: () => Promise<void>;
  /** True when it happened. */
  run: (event: RequestableEvent, input: EventInput) => Promise<boolean>;
};

/**
 * The workflow of one article as the server tells it, and the way to ask for an event. Every event says which
 * text and which status this person saw, so that nobody decides on what they have not seen.
 */
export const usePublication = (
  articleId: number | string,
  given?: TransitionReport,
): Publication => {
  const path = `/articles/${articleId}/transitions`;
  const [report, setReport] = useState(given);
  const latest = useRef(given);
  const [said, setSaid] = useState<readonly Finding[]>([]);
  const [refused, setRefused] = useState<RefusedEvent>();
  const [busy, setBusy] = useState(false);

  const reload = useCallback(async () => {
    const answer = await ask<TransitionReport>('GET', path);
    if (answer.ok) {
      latest.current = answer.value;
      setReport(answer.value);
    }
    setSaid(answer.ok ? [] : answer.error.findings);
  }, [path]);

  const run = async (event: RequestableEvent, input: EventInput): Promise<boolean> => {
    setBusy(true);
    setRefused(undefined);
    const seen = latest.current?.events.find((prospect) => prospect.event === event);
    const answer = await ask('POST', path, {
      event,
      expectedHash: seen?.hash ?? undefined,
      expectedRevision: seen?.revision,
      ...input,
    });
    if (!answer.ok) {
      const { findings, status, changed } = answer.error;
      setRefused({ event, findings, stale: status === 409, ...(changed ? { changed } : {}) });
    }
    setBusy(false);
    return answer.ok;
  };

  return { report, said, refused, busy, reload, run };
};
