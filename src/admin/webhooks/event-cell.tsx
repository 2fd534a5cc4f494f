'use client';

import type { DefaultCellComponentProps } from 'payload';
import { eventLabels } from '@/editions/rules/labels';
import { useDesk } from '../use-desk';

/** What a delivery tells of, in the words of the log; a test message is about nothing. */
export const EventCell = ({ cellData }: DefaultCellComponentProps) => {
  const { t, language } = useDesk();
  const labels: Readonly<Record<string, Record<string, string> | undefined>> = eventLabels;
  const event = String(cellData);
  return (
    <span>{labels[event]?.[language] ?? (event === 'ping' ? t('webhook.trial') : event)}</span>
  );
};
