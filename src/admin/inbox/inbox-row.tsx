'use client';

import { Button, Link } from '@payloadcms/ui';
import { useId, useRef } from 'react';
import type { InboxEntry } from '@/notifications/queries/inbox';
import { useDesk } from '../use-desk';

export type Row = InboxEntry & { when: string };
type Props = { row: Row; isRead: boolean; onRead: () => Promise<boolean> };

/** One notification: the sentence leads to what it is about, and whoever follows it has read it. */
export const InboxRow = ({ row, isRead, onRead }: Props) => {
  const { t } = useDesk();
  const sentence = useId();
  const link = useRef<HTMLSpanElement>(null);
  const markRead = async (): Promise<void> => {
    if (await onRead()) link.current?.querySelector('a')?.focus();
  };
  return (
    <li className="ibidem-inbox__row" data-read={isRead}>
      <p className="ibidem-inbox__sentence">
        {isRead ? null : <span className="ibidem-inbox__new">{t('inbox.new')}</span>}
        <span id={sentence} ref={link}>
          {row.href === null ? (
            row.sentence
          ) : (
            <Link href={row.href} onClick={() => void (isRead || onRead())} prefetch={false}>
              {row.sentence}
            </Link>
          )}
        </span>
      </p>
      {row.details.length > 0 ? (
        <dl>
          {row.details.map(({ label, value }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      ) : null}
      <p className="ibidem-inbox__foot">
        <time dateTime={row.at}>{row.when}</time>
        {isRead ? null : (
          <Button
            buttonStyle="none"
            className="ibidem-goto"
            extraButtonProps={{ 'aria-describedby': sentence }}
            margin={false}
            onClick={() => void markRead()}
          >
            {t('inbox.markRead')}
          </Button>
        )}
      </p>
    </li>
  );
};
