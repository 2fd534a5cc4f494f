'use client';

import { useId, useState } from 'react';
import type { Finding } from '@/platform/finding';
import type { RequestableEvent } from '@/workflow/events';
import { ask } from '../ask';
import { FindingsList } from '../findings-list';

export type ReviewEvent = {
  event: RequestableEvent;
  label: string;
  hint: string;
  needsReason: boolean;
  /** Items that the person confirms one by one. */
  checklist: readonly string[];
  /** Why it cannot happen now; it may be tried all the same. */
  findings: readonly Finding[];
};

type Words = Readonly<
  Record<'cancel' | 'changed' | 'failed' | 'reason' | 'reasonOptional' | 'reload', string>
>;
type Props = {
  articleId: number;
  /** Of the very text on this page. */
  expectedHash: string | null;
  events: readonly ReviewEvent[];
  words: Words;
};

/** The decision on the text above: a reason where one is due, and a button per event. */
export const ReviewActions = ({ articleId, expectedHash, events, words }: Props) => {
  const id = useId();
  const [reason, setReason] = useState('');
  const [confirmed, setConfirmed] = useState<readonly string[]>([]);
  const [said, setSaid] = useState<readonly Finding[]>([]);
  const [stale, setStale] = useState(false);
  const [busy, setBusy] = useState(false);
  const items = events.flatMap(({ checklist }) => checklist);

  const decide = async (event: RequestableEvent): Promise<void> => {
    setBusy(true);
    const answer = await ask('POST', `/articles/${articleId}/transitions`, {
      event,
      expectedHash,
      reason: reason.trim() || undefined,
      checklist: confirmed,
    });
    if (answer.ok) return window.location.reload();
    setBusy(false);
    setSaid(answer.error.findings);
    setStale(answer.error.status === 409);
  };

  return (
    <form className="preview-actions" onSubmit={(event) => event.preventDefault()}>
      {items.map((item) => (
        <label key={item}>
          <input
            checked={confirmed.includes(item)}
            onChange={({ target }) =>
              setConfirmed((was) =>
                target.checked ? [...was, item] : was.filter((other) => other !== item),
              )
            }
            type="checkbox"
          />{' '}
          {item}
        </label>
      ))}
      <label htmlFor={id}>
        {events.some(({ needsReason }) => needsReason) ? words.reason : words.reasonOptional}
      </label>
      <textarea
        id={id}
        onChange={(event) => setReason(event.target.value)}
        rows={3}
        value={reason}
      />
      <FindingsList findings={said} urgent />
      {stale ? (
        <p role="alert">
          {words.changed}{' '}
          <button onClick={() => window.location.reload()} type="button">
            {words.reload}
          </button>
        </p>
      ) : null}
      <ul className="preview-actions__events">
        {events.map(({ event, label, hint, findings }) => (
          <li key={event}>
            <button
              data-event={event}
              disabled={busy}
              onClick={() => void decide(event)}
              type="button"
            >
              {label}
            </button>{' '}
            <span className="preview-actions__hint">{hint}</span>
            {said.length === 0 ? <FindingsList findings={findings} /> : null}
          </li>
        ))}
      </ul>
    </form>
  );
};
