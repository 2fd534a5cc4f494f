'use client';

import { Link } from '@payloadcms/ui';
import { usePathname } from 'next/navigation';
import { useEffect, useState } from 'react';
import { inboxPath } from '@/notifications/rules/desk-paths';
import type { Inbox } from '@/notifications/queries/inbox';
import { ask } from '../ask';
import { useDesk } from '../use-desk';
import { onInboxChange } from './inbox-changes';
import './inbox.css';

/** First in the desk's sidebar, with the number of what is unread. */
export const InboxLink = () => {
  const { t } = useDesk();
  const path = usePathname();
  const unread = useUnread(path);
  return (
    <Link
      aria-current={path === inboxPath ? 'page' : undefined}
      className="nav__link ibidem-inbox-link"
      href={inboxPath}
      id="nav-inbox"
      prefetch={false}
    >
      <span className="nav__link-label">{t('inbox.title')}</span>
      {unread > 0 ? (
        <>
          {' '}
          <span aria-hidden className="ibidem-inbox-link__count">
            {unread > 99 ? '99+' : unread}
          </span>
          <span className="ibidem-unseen">{t('inbox.unread', { count: unread })}</span>
        </>
      ) : null}
    </Link>
  );
};

/** Asked on every page that is opened; the number is small, and nobody waits for it. */
const useUnread = (path: string): number => {
  const [unread, setUnread] = useState(0);
  useEffect(() => {
    let isOver = false;
    const look = async (): Promise<void> => {
      const answer = await ask<Inbox>('GET', '/notifications/inbox?limit=0');
      if (!isOver && answer.ok) setUnread(answer.value.unread);
    };
    void look();
    const stop = onInboxChange(() => void look());
    return () => {
      isOver = true;
      stop();
    };
  }, [path]);
  return unread;
};
