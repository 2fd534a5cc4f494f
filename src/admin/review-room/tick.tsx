'use client';

import { useId, useRef, useState, type FormEvent } from 'react';
import { claimVerdicts, type ClaimVerdict } from '@/reviews/rules/claim-checks';
import { dayAndHour, dayLabel } from '../clock';
import { Mark } from '../components/state-mark';
import { useDesk } from '../use-desk';
import type { RoomClaim } from './room-claims';

/** A reason that goes into the log, and, if wanted, into a comment. */
export type Reason = { note: string; asComment: boolean; blocking: boolean };

type Props = {
  claim: RoomClaim;
  onCheck: (verdict: ClaimVerdict | null) => void;
  onRefute: (reason: Reason) => void;
};

/** What this person found of the claim: one press for each answer, and for “does not” a reason. */
export const Tick = ({ claim, onCheck, onRefute }: Props) => {
  const { t } = useDesk();
  const [isRefuting, setRefuting] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const found = claim.standing.is === 'checked' ? claim.standing.check.verdict : null;
  return (
    <div
      aria-label={t('review.whatYouFound', { number: claim.at })}
      className="desk-review__tick"
      role="group"
    >
      {isRefuting ? (
        <Refutation
          onCancel={() => {
            setRefuting(false);
            requestAnimationFrame(() => opener.current?.focus());
          }}
          onSend={(reason) => {
            setRefuting(false);
            onRefute(reason);
          }}
        />
      ) : (
        claimVerdicts.map((verdict) => (
          <button
            aria-keyshortcuts={verdict === 'supports' ? 'Space' : undefined}
            aria-pressed={found === verdict}
            className={`desk-button${verdict === 'supports' ? ' desk-button--first' : ''}`}
            data-verdict={verdict}
            key={verdict}
            onClick={() => (verdict === 'does_not' ? setRefuting(true) : onCheck(verdict))}
            ref={verdict === 'does_not' ? opener : undefined}
            type="button"
          >
            <span aria-hidden="true" className="desk-review__box" />
            {t(`review.verdict.${verdict}`)}
            {verdict === 'supports' ? <kbd>Space</kbd> : null}
          </button>
        ))
      )}
    </div>
  );
};

/** What was said before, by this person and by others: for other words, or for these. */
export const Said = ({ claim, onCheck }: Pick<Props, 'claim' | 'onCheck'>) => {
  const { t, clock, sayPolicy } = useDesk();
  const { standing, others } = claim;
  const now = new Date();
  return (
    <div className="desk-review__said">
      {standing.is === 'lapsed' ? (
        <p>
          <Mark isStrong shape="back" tone="accent">
            {t(`review.lapsed.${standing.because}`, {
              day: dayLabel(standing.check.at, clock, now),
            })}
          </Mark>
        </p>
      ) : null}
      {standing.is === 'checked' && standing.check.verdict ? (
        <p>
          <Mark
            shape={standing.check.verdict === 'supports' ? 'tick' : 'question'}
            tone={standing.check.verdict === 'supports' ? 'green' : 'amber'}
          >
            {t('review.byYou', {
              day: dayAndHour(standing.check.at, clock, now),
              found: t(`review.found.${standing.check.verdict}`),
            })}
            {standing.check.because ? ` “${standing.check.because}”` : ''}
          </Mark>{' '}
          <button
            className="desk-link"
            data-action="take-back"
            onClick={() => onCheck(null)}
            type="button"
          >
            {t('review.takeBack')}
          </button>
        </p>
      ) : null}
      {others.map(({ name, stageName, verdict, because, at }) => (
        <p className="desk-facts" key={`${name} ${stageName}`}>
          {t('review.byOther', {
            name,
            stage: sayPolicy(stageName),
            day: dayLabel(at, clock, now),
            found: verdict ? t(`review.found.${verdict}`) : '',
          })}
          {because ? ` “${because}”` : ''}
        </p>
      ))}
    </div>
  );
};

type RefutationProps = { onSend: (reason: Reason) => void; onCancel: () => void };

const Refutation = ({ onSend, onCancel }: RefutationProps) => {
  const { t } = useDesk();
  const id = useId();
  const [reason, setReason] = useState<Reason>({ note: '', asComment: true, blocking: false });
  const change = (part: Partial<Reason>) => setReason((was) => ({ ...was, ...part }));
  const send = (event: FormEvent): void => {
    event.preventDefault();
    if (reason.note.trim()) onSend(reason);
  };
  return (
    <form className="desk-review__refutation" onSubmit={send}>
      <label htmlFor={id}>{t('review.note')}</label>
      <textarea
        autoFocus
        className="desk-input"
        id={id}
        maxLength={5000}
        onChange={({ target }) => change({ note: target.value })}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && !reason.note) onCancel();
        }}
        required
        rows={3}
        value={reason.note}
      />
      <label>
        <input
          checked={reason.asComment}
          onChange={({ target }) => change({ asComment: target.checked })}
          type="checkbox"
        />{' '}
        {t('review.noteAsComment')}
      </label>
      {reason.asComment ? (
        <label>
          <input
            checked={reason.blocking}
            onChange={({ target }) => change({ blocking: target.checked })}
            type="checkbox"
          />{' '}
          {t('review.noteBlocks')}
        </label>
      ) : null}
      <div>
        <button className="desk-button desk-button--first" type="submit">
          {t('review.save')}
        </button>{' '}
        <button className="desk-button" onClick={onCancel} type="button">
          {t('review.cancel')}
        </button>
      </div>
    </form>
  );
};
