'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import type { Finding } from '@/platform/finding';
import { ask } from '../ask';
import type { TransitionReport } from '../publication/report';

export type Decision = {
  busy: boolean;
  refused: readonly Finding[];
  /** True when it happened. */
  decide: (event: 'approve' | 'request_changes', more: More) => Promise<boolean>;
  forget: () => void;
};

type More = { reason?: string; checklist?: readonly string[]; stage?: number };

/** Approves or returns the very text on the page: what changed since is refused. */
export const useDecision = (report: TransitionReport): Decision => {
  const router = useRouter();
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<readonly Finding[]>([]);
  const decide: Decision['decide'] = async (event, more) => {
    setBusy(true);
    const seen = report.events.find((prospect) => prospect.event === event);
    const answer = await ask('POST', `/articles/${report.article}/transitions`, {
      event,
      expectedHash: seen?.hash ?? undefined,
      expectedRevision: seen?.revision,
      ...more,
    });
    setBusy(false);
    setRefused(answer.ok ? [] : answer.error.findings);
    router.refresh();
    return answer.ok;
  };
  return { busy, refused, decide, forget: () => setRefused([]) };
};
