'use client';

import { Button, Link } from '@payloadcms/ui';
import { useId, useRef } from 'react';
import { deskPathOf } from '@/notifications/rules/desk-paths';
import { useDesk } from '../use-desk';
import { InboxRow, type Row } from './inbox-row';

type Props = {
  /** Null for what is about no article: accounts and the publication itself. */
  article: number | null;
  rows: readonly Row[];
  isRead: (row: Row) => boolean;
  onRead: (ids: readonly number[]) => Promise<boolean>;
};

/** What one was told of one article, under its title. */
export const InboxGroup = ({ article, rows, isRead, onRead }: Props) => {
  const { t } = useDesk();
  const title = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const unread = rows.filter((row) => !isRead(row)).map(({ id }) => id);
  const markAll = async (): Promise<void> => {
    // The button goes, so the cursor needs another place.
    if (await onRead(unread)) heading.current?.focus();
  };
  return (
    <section aria-labelledby={title} className="desk-section ibidem-inbox__group">
      <header className="desk-section__head">
        <h2 id={title} ref={heading} tabIndex={-1}>
          {article === null ? (
            t('inbox.publication')
          ) : (
            <Link className="desk-title" href={deskPathOf(article)} prefetch={false}>
              {rows[0]?.title || t('preview.untitled')}
            </Link>
          )}
        </h2>
        {unread.length > 1 ? (
          <Button
            buttonStyle="none"
            className="ibidem-goto"
            extraButtonProps={{ 'aria-describedby': title }}
            margin={false}
            onClick={() => void markAll()}
          >
            {t('inbox.markGroup', { count: unread.length })}
          </Button>
        ) : null}
      </header>
      <ul className="ibidem-inbox__list">
        {rows.map((row) => (
          <InboxRow isRead={isRead(row)} key={row.id} onRead={() => onRead([row.id])} row={row} />
        ))}
      </ul>
    </section>
  );
};
