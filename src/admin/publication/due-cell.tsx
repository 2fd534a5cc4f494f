'use client';

import type { DefaultCellComponentProps } from 'payload';
import { useSyncExternalStore } from 'react';
import { dayLabel } from '../clock';
import { DeskWords, useWords } from '../words';
import './publication.css';
import './stages.css';
import { sayLength } from './say-instant';

/** When a review is due, in the list of articles; what is overdue says so, and by how much. */
export const DueCell = ({ cellData }: DefaultCellComponentProps) =>
  typeof cellData === 'string' ? (
    <DeskWords>
      <Due at={cellData} />
    </DeskWords>
  ) : null;

const Due = ({ at }: { at: string }) => {
  const { t, language, clock } = useWords();
  // The server's clock and zone are others: what is late is seen in the browser.
  const now = useSyncExternalStore(everyMinute, thisMinute, () => null);
  if (now === null) return null;
  const late = now - Date.parse(at);
  return (
    <span className="ibidem-due-cell" data-overdue={late > 0 || undefined}>
      <time dateTime={at}>{dayLabel(at, clock, new Date())}</time>
      {late > 0 ? (
        <>
          {' '}
          <strong>⚠ {t('panel.lateCell', { length: sayLength(late, language) })}</strong>
        </>
      ) : null}
    </span>
  );
};

const minute = 60_000; // ms

const thisMinute = (): number => Math.floor(Date.now() / minute) * minute;

const everyMinute = (tell: () => void): (() => void) => {
  const timer = window.setInterval(tell, minute);
  return () => window.clearInterval(timer);
};
