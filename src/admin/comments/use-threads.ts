'use client';

import { useCallback, useState } from 'react';
import type { Finding } from '@/platform/finding';
import type { CommentThread } from '@/reviews/queries/comment-threads';
import type { Mentionable } from '@/reviews/queries/mentionable-people';
import { ask } from '../ask';
import { announceThreads } from './go-to-thread';

export type Threads = {
  /** Undefined until they were read once. */
  threads: readonly CommentThread[] | undefined;
  /** What the last reading was answered with when it failed. */
  said: readonly Finding[];
  reload: () => Promise<void>;
  /** Sends a command and reads the threads again; what was refused comes back as findings. */
  run: (path: string, body: unknown) => Promise<readonly Finding[]>;
};

/** The threads on one article, once `reload` was called, and the way to go on with them. */
export const useThreads = (articleId: number | string): Threads => {
  const [threads, setThreads] = useState<readonly CommentThread[]>();
  const [said, setSaid] = useState<readonly Finding[]>([]);
  const reload = useCallback(async () => {
    const path = `/articles/${articleId}/comments`;
    const answer = await ask<{ threads: CommentThread[] }>('GET', path);
    if (answer.ok) setThreads(answer.value.threads);
    setSaid(answer.ok ? [] : answer.error.findings);
  }, [articleId]);
  const run = async (path: string, body: unknown): Promise<readonly Finding[]> => {
    const answer = await ask('POST', path, body);
    if (!answer.ok && answer.error.status !== 409) return answer.error.findings;
    await reload(); // after a conflict, too: what there is now is what one decides on
    announceThreads();
    return answer.ok ? [] : answer.error.findings;
  };
  return { threads, said, reload, run };
};

/** Whom one may name, read when somebody first asks. */
export const readPeople = async (articleId: number | string): Promise<readonly Mentionable[]> => {
  const path = `/articles/${articleId}/comments/mentionable`;
  const answer = await ask<{ people: Mentionable[] }>('GET', path);
  return answer.ok ? answer.value.people : [];
};
