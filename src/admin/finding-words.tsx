'use client';

import type { Finding } from '@/platform/finding';
import { useWordsHere } from './words';

/** What a finding says. One that the publication could not send along has its words here. */
export const FindingWords = ({ finding: { rule, message } }: { finding: Finding }) => {
  const { t } = useWordsHere();
  if (message) return message;
  return t(rule === 'desk.no-answer' ? 'findings.noAnswer' : 'panel.failed');
};
