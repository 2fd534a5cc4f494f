'use client';

import { useId, type Ref } from 'react';
import type { RequestableEvent } from '@/editions/rules/events';
import { eventLabels } from '@/editions/rules/labels';
import { DeskButton } from '../desk-button';
import { useWords } from '../words';

type Props = {
  event: RequestableEvent;
  /** A form comes first. */
  asksFirst: boolean;
  /** No form must come first, but a note may be given. */
  offersNote: boolean;
  open: boolean;
  busy: boolean;
  onAsk: () => void;
  onRun: () => void;
  ref?: Ref<HTMLButtonElement>;
};

const forward: readonly RequestableEvent[] = ['submit', 'approve', 'publish'];

/** Never disabled for being refused: a refusal explains itself, a grey button does not. */
export const EventButton = (props: Props) => {
  const { event, asksFirst, offersNote, open, busy, onAsk, onRun, ref } = props;
  const { t, language } = useWords();
  const id = useId();
  const opens = asksFirst || open;
  return (
    <>
      <span className="ibidem-event-buttons">
        <DeskButton
          aria-expanded={opens ? open : undefined}
          data-event={event}
          disabled={busy}
          id={id}
          look={forward.includes(event) ? 'primary' : 'secondary'}
          onClick={opens ? onAsk : onRun}
          ref={ref}
        >
          {eventLabels[event][language]}
          {asksFirst ? '…' : ''}
        </DeskButton>
        {offersNote && !asksFirst && !open ? (
          <DeskButton
            aria-describedby={id}
            aria-expanded={false}
            disabled={busy}
            look="link"
            onClick={onAsk}
          >
            {t('panel.withNote')}
          </DeskButton>
        ) : null}
      </span>
      <span className="ibidem-quiet">{t(`event.hint.${event}`)}</span>
    </>
  );
};
