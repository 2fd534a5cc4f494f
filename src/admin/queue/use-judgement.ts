import { useEffect, useState } from 'react';
import type { CitationStatusReport } from '@/citations/queries/citation-status-report';
import type { QueuedCitation } from '@/citations/queries/citation-queue';
import type { Finding } from '@/platform/finding';
import { ask } from '../ask';

/**
 * What publication would be refused for because of a citation, beyond that it waits: its pages, copies and quoted words.
 * Asked for one at a time, since each text takes a while to be judged.
 */
export const useJudgement = ({ key, cites, quotation }: QueuedCitation): readonly Finding[] => {
  const [findings, setFindings] = useState<readonly Finding[]>([]);
  const mayLack = cites.length > 0 || quotation !== null;
  useEffect(() => {
    if (!mayLack) return undefined;
    let isOver = false;
    const path = `/citations/${encodeURIComponent(key)}/status`;
    void ask<CitationStatusReport>('GET', path).then((answer) => {
      if (isOver || !answer.ok) return;
      // That a source is missing is why it stands in the queue.
      setFindings(answer.value.findings.filter(({ rule }) => !rule.startsWith('citation-')));
    });
    return () => {
      isOver = true;
    };
  }, [key, mayLack]);
  return findings;
};
