'use client';

import { useEffect, useId, useRef, useState, type FormEvent } from 'react';
import { isDay } from '@/platform/day';
import { placeOfZone, type Clock } from '../clock';
import { FindingLine } from '../components/finding';
import { useDesk } from '../use-desk';
import type { Moving, Wish } from './use-moving';
import { sayDay, sayWhereTo, usualHour, whereTo } from './where-to';

type Props = {
  asked: Extract<Moving, { kind: 'asked' }>;
  clock: Clock;
  send: (wish: Wish) => void;
  close: () => void;
};

/** The same as dragging, by choosing: the day, the hour by the publication's clocks, and what they mean. */
export const DayDialog = ({
  asked: { card, day: atFirst, findings, instead },
  clock,
  send,
  close,
}: Props) => {
  const { t } = useDesk();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const [day, setDay] = useState(atFirst);
  const [hour, setHour] = useState(card.hour || usualHour);
  const [as, setAs] = useState(card.may[0] ?? 'planned');
  useEffect(() => dialog.current?.showModal(), []);
  // An hour that stays keeps the clocks by which it was meant.
  const chosen = hour === card.hour ? undefined : hour;
  const isWhole = isDay(day) && /^\d\d:\d\d$/.test(hour);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isWhole) send({ day, hour: chosen, as });
  };
  return (
    <dialog aria-labelledby={`${id}-title`} className="desk-dialog" onClose={close} ref={dialog}>
      <form onSubmit={submit}>
        <h2 id={`${id}-title`}>{t('calendar.dialogTitle', { title: card.title })}</h2>
        <div className="desk-dialog__fields">
          <label>
            <span>{t('calendar.day')}</span>
            <input
              className="desk-input"
              onChange={({ target }) => setDay(target.value)}
              required
              type="date"
              value={day}
            />
          </label>
          <label>
            <span>{t('calendar.hour', { zone: placeOfZone(clock.zone) })}</span>
            <input
              className="desk-input"
              onChange={({ target }) => setHour(target.value.slice(0, 5))}
              required
              type="time"
              value={hour}
            />
          </label>
        </div>
        {card.may.length > 1 ? (
          <fieldset>
            <legend>{t('calendar.as')}</legend>
            {card.may.map((meaning) => (
              <label className="desk-dialog__choice" key={meaning}>
                <input
                  checked={as === meaning}
                  name={id}
                  onChange={() => setAs(meaning)}
                  type="radio"
                />
                <span>{t(`calendar.as.${meaning}`)}</span>
              </label>
            ))}
          </fieldset>
        ) : (
          <p className="desk-quiet">{t(`calendar.as.${as}`)}</p>
        )}
        <p aria-live="polite" className="desk-dialog__says">
          {isWhole
            ? sayWhereTo(card, whereTo(card, day, clock, chosen), clock, t).join(' · ')
            : ' '}
        </p>
        {findings.length > 0 ? (
          <ul className="desk-list" role="alert">
            {findings.map((finding) => (
              <FindingLine
                action={
                  instead ? (
                    <button className="desk-button" onClick={() => setDay(instead)} type="button">
                      {t('calendar.instead', { day: sayDay(instead, clock) })}
                    </button>
                  ) : null
                }
                finding={finding}
                key={finding.rule}
              />
            ))}
          </ul>
        ) : null}
        <div className="desk-dialog__steps">
          <button className="desk-button desk-button--first" type="submit">
            {t('calendar.set')}
          </button>
          <button className="desk-button" onClick={() => dialog.current?.close()} type="button">
            {t('calendar.cancel')}
          </button>
        </div>
      </form>
    </dialog>
  );
};
