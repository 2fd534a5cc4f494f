'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useId, useRef, useState } from 'react';
import { feedScopes, type FeedScope } from '@/overviews/rules/feed-scopes';
import type { Finding } from '@/platform/finding';
import { ask } from '../ask';
import { FindingLine } from '../components/finding';
import { useDesk } from '../use-desk';

/** An address in use, as the person reads of it. */
export type ShownFeed = {
  id: number;
  scope: FeedScope;
  /** Null for one’s own. */
  owner: string | null;
  facts: string;
};

type Made = { id: number; scope: FeedScope; url: string };
type Props = { feeds: readonly ShownFeed[]; isOpenAtFirst: boolean };

/** Addresses under which other calendars read this one: made, made anew, revoked. Each is shown once. */
export const Feeds = ({ feeds, isOpenAtFirst }: Props) => {
  const { t } = useDesk();
  const router = useRouter();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const [made, setMade] = useState<Made | null>(null);
  const [said, say] = useState('');
  const [findings, setFindings] = useState<readonly Finding[]>([]);
  useEffect(() => {
    if (isOpenAtFirst) dialog.current?.showModal();
  }, [isOpenAtFirst]);

  const make = async (scope: FeedScope) => {
    const result = await ask<Made>('POST', '/desk/calendar-feeds', { scope });
    setMade(result.ok ? result.value : null);
    setFindings(result.ok ? [] : result.error.findings);
    say(result.ok ? t('calendar.feeds.once') : '');
    router.refresh();
  };
  const revoke = async (feed: number) => {
    const result = await ask('POST', `/desk/calendar-feeds/${feed}/revoke`);
    if (made?.id === feed) setMade(null);
    setFindings(result.ok ? [] : result.error.findings);
    say(result.ok ? t('calendar.feeds.revoked') : '');
    router.refresh();
  };
  const revokeButton = (feed: ShownFeed, what: string) => (
    <button
      aria-label={`${t('calendar.feeds.revoke')}: ${what}`}
      className="desk-button"
      onClick={() => void revoke(feed.id)}
      type="button"
    >
      {t('calendar.feeds.revoke')}
    </button>
  );
  const others = feeds.filter(({ owner }) => owner !== null);
  return (
    <>
      <button className="desk-button" onClick={() => dialog.current?.showModal()} type="button">
        {t('calendar.subscribe')}
      </button>
      <dialog aria-labelledby={`${id}-title`} className="desk-dialog desk-feeds" ref={dialog}>
        <h2 id={`${id}-title`}>{t('calendar.feeds')}</h2>
        <p className="desk-quiet">{t('calendar.feeds.hint')}</p>
        {feedScopes.map((scope) => {
          const feed = feeds.find((one) => one.scope === scope && one.owner === null);
          const what = t(`calendar.feeds.${scope}`);
          return (
            <div className="desk-feeds__one" key={scope}>
              <div>
                <b>{what}</b>
                <div className="desk-quiet">{t(`calendar.feeds.${scope}Hint`)}</div>
                <div className="desk-quiet">{feed?.facts ?? t('calendar.feeds.none')}</div>
              </div>
              <div className="desk-feeds__steps">
                <button
                  aria-label={`${t(feed ? 'calendar.feeds.renew' : 'calendar.feeds.make')}: ${what}`}
                  className="desk-button"
                  onClick={() => void make(scope)}
                  type="button"
                >
                  {t(feed ? 'calendar.feeds.renew' : 'calendar.feeds.make')}
                </button>
                {feed ? revokeButton(feed, what) : null}
              </div>
              {made?.scope === scope ? <Address url={made.url} /> : null}
            </div>
          );
        })}
        {others.length > 0 ? (
          <>
            <h3>{t('calendar.feeds.others')}</h3>
            <ul className="desk-list desk-feeds__others">
              {others.map((feed) => {
                const what = `${feed.owner ?? ''} · ${t(`calendar.feeds.${feed.scope}`)}`;
                return (
                  <li className="desk-feeds__one" key={feed.id}>
                    <div>
                      <b>{what}</b>
                      <div className="desk-quiet">{feed.facts}</div>
                    </div>
                    {revokeButton(feed, what)}
                  </li>
                );
              })}
            </ul>
          </>
        ) : null}
        {findings.length > 0 ? (
          <ul className="desk-list" role="alert">
            {findings.map((finding) => (
              <FindingLine finding={finding} key={finding.rule} />
            ))}
          </ul>
        ) : null}
        <p className="ibidem-unseen" role="status">
          {said}
        </p>
        <form className="desk-feeds__close" method="dialog">
          <button className="desk-button" type="submit">
            {t('shell.close')}
          </button>
        </form>
      </dialog>
    </>
  );
};

const Address = ({ url }: { url: string }) => {
  const { t } = useDesk();
  const id = useId();
  const [isCopied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(url);
    setCopied(true);
  };
  return (
    <div className="desk-feeds__address">
      <label htmlFor={id}>{t('calendar.feeds.address')}</label>
      <input
        className="desk-input"
        id={id}
        onFocus={({ target }) => target.select()}
        readOnly
        value={url}
      />
      <button className="desk-button desk-button--first" onClick={() => void copy()} type="button">
        {t(isCopied ? 'calendar.feeds.copied' : 'calendar.feeds.copy')}
      </button>
      <p className="desk-quiet">{t('calendar.feeds.once')}</p>
    </div>
  );
};
