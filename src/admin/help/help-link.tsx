'use client';

import { useWordsHere } from '../words';
import { helpPath } from './help-path';
import './help-link.css';

/** A small “?” behind a finding. It opens beside what one is at, so that nothing typed is lost. */
export const HelpLink = ({ rule }: { rule: string }) => {
  const { t } = useWordsHere();
  return (
    <a
      aria-label={t('findings.help')}
      className="desk-help-link"
      href={helpPath(rule)}
      rel="noreferrer"
      target="_blank"
      title={t('findings.help')}
    />
  );
};
