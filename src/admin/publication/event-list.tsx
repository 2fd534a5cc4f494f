'use client';

import { useRef, useState } from 'react';
import type { Finding } from '@/platform/finding';
import type { RequestableEvent } from '@/editions/rules/events';
import { GroupedFindings } from '../components/grouped-findings';
import { useWords } from '../words';
import { asksFirst, asksOf, inOrder } from './asks';
import { Conflict } from './conflict';
import { EventButton } from './event-button';
import { EventForm } from './event-form';
import './event-form.css';
import {
  isHidden,
  type EventInput,
  type EventReport,
  type RefusedEvent,
  type TransitionReport,
} from './report';

type Props = {
  report: TransitionReport;
  busy: boolean;
  /** What the last event was answered with when it did not happen. */
  refused: RefusedEvent | undefined;
  onRun: (event: RequestableEvent, input: EventInput) => Promise<boolean>;
  /** The one whose form is open from the start. */
  first?: RequestableEvent | undefined;
};

/** Each event that is this person's as a button that says what will happen, or why it cannot. */
export const EventList = ({ report, first, ...rest }: Props) => {
  const { t } = useWords();
  const [asked, setAsked] = useState<RequestableEvent | undefined>(first);
  const events = inOrder(report.events).filter((event) => !isHidden(event));
  if (events.length === 0) return <p className="ibidem-quiet">{t('panel.nothing')}</p>;
  return (
    <ul className="ibidem-events">
      {events.map((event) => (
        <OneEvent
          {...rest}
          isAsked={asked === event.event}
          key={event.event}
          onAsk={(asks) => setAsked(asks ? event.event : undefined)}
          prospect={event}
          report={report}
        />
      ))}
    </ul>
  );
};

type OneProps = Omit<Props, 'first'> & {
  prospect: EventReport;
  isAsked: boolean;
  onAsk: (asks: boolean) => void;
};

const OneEvent = ({ prospect, report, busy, refused, isAsked, onAsk, onRun }: OneProps) => {
  const button = useRef<HTMLButtonElement>(null);
  const { event, findings } = prospect;
  const asks = asksOf(event, report);
  const said = refused?.event === event ? refused : undefined;
  const close = (): void => {
    onAsk(false);
    button.current?.focus();
  };
  const run = async (input: EventInput): Promise<void> => {
    if (await onRun(event, input)) onAsk(false);
  };
  return (
    <li>
      <EventButton
        asksFirst={asksFirst(asks)}
        busy={busy}
        event={event}
        offersNote={asks.reason === 'offered'}
        onAsk={() => (isAsked ? close() : onAsk(true))}
        onRun={() => void run({})}
        open={isAsked}
        ref={button}
      />
      {isAsked ? (
        <EventForm
          busy={busy}
          event={event}
          onCancel={close}
          onRun={(input) => void run(input)}
          report={report}
        />
      ) : null}
      {said ? <Refusal refused={said} /> : <Hindrances findings={findings} />}
    </li>
  );
};

const Refusal = ({ refused }: { refused: RefusedEvent }) => (
  <div className="ibidem-refusal" role="alert">
    <GroupedFindings findings={refused.findings} t={useWords().t} />
    {refused.stale ? <Conflict changed={refused.changed} /> : null}
  </div>
);

const Hindrances = ({ findings }: { findings: readonly Finding[] }) => {
  const { t } = useWords();
  if (findings.length === 0) return null;
  return (
    <details className="ibidem-hindrances">
      <summary>{`${t('panel.later')} (${findings.length})`}</summary>
      <GroupedFindings findings={findings} t={t} />
    </details>
  );
};
