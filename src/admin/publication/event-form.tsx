'use client';

import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import { eventLabels } from '@/editions/rules/labels';
import type { RequestableEvent } from '@/editions/rules/events';
import { DeskButton } from '../desk-button';
import { useWords } from '../words';
import { asksOf, stagesToApprove } from './asks';
import { Confirmation } from './confirmation';
import { emptyDraft, inputOf, lacksOf } from './draft';
import { effectOf } from './event-words';
import { FormParts } from './form-parts';
import { NoticePreview } from './notice-preview';
import type { EventInput, TransitionReport } from './report';

type Props = {
  event: RequestableEvent;
  report: TransitionReport;
  busy: boolean;
  onRun: (input: EventInput) => void;
  onCancel: () => void;
};

/** What an event needs from a person: asked inline, right under its button. */
export const EventForm = ({ event, report, busy, onRun, onCancel }: Props) => {
  const { t, language } = useWords();
  const id = useId();
  const place = useRef<HTMLDivElement>(null);
  const asks = asksOf(event, report);
  const [draft, setDraft] = useState(() => emptyDraft(asks, stagesToApprove(report)));
  const [step, setStep] = useState<'fill' | 'tried' | 'confirm'>('fill');
  const lacks = lacksOf(asks, draft, report.stages, new Date(report.at));
  const effect = effectOf[event];
  useEffect(() => focusFirst(place.current), [step]);

  const proceed = (): void => {
    if (lacks.length > 0) setStep('tried');
    else if (asks.twice && step !== 'confirm') setStep('confirm');
    else onRun(inputOf(asks, draft, report.stages));
    if (lacks.length > 0) focusFirst(place.current);
  };

  return (
    <div
      aria-describedby={effect ? `${id}-effect` : undefined}
      aria-label={eventLabels[event][language]}
      className="ibidem-event-form"
      data-twice={asks.twice || undefined}
      onKeyDown={(pressed) => keepToItself(pressed, onCancel)}
      ref={place}
      role="group"
    >
      {effect ? <p id={`${id}-effect`}>{t(effect)}</p> : null}
      {event === 'retract' && report.retractionProposal ? (
        <NoticePreview
          text={report.retractionProposal.text}
          title={t('panel.notice.propose_retraction')}
        />
      ) : null}
      {step === 'confirm' ? (
        <Confirmation asks={asks} draft={draft} event={event} />
      ) : (
        <FormParts
          asks={asks}
          draft={draft}
          event={event}
          lacks={step === 'tried' ? lacks : []}
          onChange={(change) => setDraft((was) => ({ ...was, ...change }))}
          report={report}
        />
      )}
      <div className="ibidem-event-form__buttons">
        <DeskButton disabled={busy} look="primary" onClick={proceed}>
          {asks.twice && step !== 'confirm'
            ? t('panel.continue')
            : t('panel.confirm', { event: eventLabels[event][language] })}
        </DeskButton>
        {step === 'confirm' ? (
          <DeskButton look="subtle" onClick={() => setStep('fill')}>
            {t('panel.back')}
          </DeskButton>
        ) : null}
        <DeskButton look="subtle" onClick={onCancel}>
          {t('panel.cancel')}
        </DeskButton>
      </div>
    </div>
  );
};

/** What is wrong comes first, then the question of the second step, then the first field, then the button. */
const places = [
  '[data-invalid] :is(input, select, textarea)',
  '[tabindex="-1"]',
  'input, select, textarea',
  'button',
];

const focusFirst = (form: HTMLElement | null): void => {
  const found = places.map((place) => form?.querySelector<HTMLElement>(place));
  found.find((place) => place)?.focus();
};

/** Enter in a field would send the article's own form around this one. */
const keepToItself = (pressed: KeyboardEvent<HTMLElement>, onCancel: () => void): void => {
  if (pressed.key === 'Enter' && pressed.target instanceof HTMLInputElement) {
    pressed.preventDefault();
  }
  if (pressed.key === 'Escape') {
    pressed.stopPropagation();
    onCancel();
  }
};
