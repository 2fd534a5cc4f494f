'use client';

import { Button } from '@payloadcms/ui';
import { useRef, useState } from 'react';
import type { Finding } from '@/platform/finding';
import { ask } from '../ask';
import { FindingsList } from '../findings-list';
import { useDesk } from '../use-desk';
import { InboxGroup } from './inbox-group';
import type { Row } from './inbox-row';

type Props = { rows: readonly Row[]; unread: number; seenAt: string };

/** What is marked as read stays where it is until the next visit, so that nothing moves under a hand. */
export const InboxList = ({ rows, unread, seenAt }: Props) => {
  const { t } = useDesk();
  const [read, setRead] = useState<ReadonlySet<number>>(new Set());
  const [left, setLeft] = useState(unread);
  const [said, setSaid] = useState<readonly Finding[]>([]);
  const status = useRef<HTMLParagraphElement>(null);

  const mark = async (body: object, ids: readonly number[]): Promise<boolean> => {
    const answer = await ask<{ read: number }>('POST', '/notifications/read', body);
    setSaid(answer.ok ? [] : answer.error.findings);
    if (!answer.ok) return false;
    setRead((before) => new Set([...before, ...ids]));
    setLeft((before) => Math.max(0, before - answer.value.read));
    return true;
  };
  const isRead = ({ id, readAt }: Row): boolean => readAt !== null || read.has(id);
  const markAll = async (): Promise<void> => {
    const ids = rows.map(({ id }) => id);
    // The button goes, so the cursor needs another place.
    if (await mark({ all: true, before: seenAt }, ids)) status.current?.focus();
  };

  if (rows.length === 0) return <p>{t('inbox.empty')}</p>;
  return (
    <>
      <div className="ibidem-inbox__head">
        <p ref={status} role="status" tabIndex={-1}>
          {left === 0 ? t('inbox.allRead') : t('inbox.unread', { count: left })}
        </p>
        {left > 0 ? (
          <Button
            buttonStyle="secondary"
            margin={false}
            onClick={() => void markAll()}
            size="small"
          >
            {t('inbox.markAll')}
          </Button>
        ) : null}
      </div>
      <FindingsList findings={said} urgent />
      {[...Map.groupBy(rows, ({ article }) => article)].map(([article, own]) => (
        <InboxGroup
          article={article}
          isRead={isRead}
          key={article ?? 'publication'}
          onRead={(ids) => mark({ ids }, ids)}
          rows={own}
        />
      ))}
    </>
  );
};
