'use client';

import { useEffect } from 'react';
import { useThreads } from '../comments/use-threads';

/** The threads of the article, read again whenever the report is another one. */
export const useRoomThreads = (articleId: number, at: string) => {
  const { threads = [], reload, run } = useThreads(articleId);
  useEffect(() => void reload(), [reload, at]);
  return { threads, run, open: threads.filter(({ resolvedAt }) => !resolvedAt) };
};
