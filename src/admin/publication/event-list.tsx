'use client';

import { Button } from '@payloadcms/ui';
import { useState } from 'react';
import type { RequestableEvent } from '@/workflow/events';
import { eventLabels } from '@/workflow/labels';
import { FindingsList } from '../findings-list';
import { useDesk } from '../use-desk';
import { EventForm } from './event-form';
import { isOutOfReach, type EventInput, type TransitionReport } from './report';

type Props = {
  report: TransitionReport;
  busy: boolean;
  onRun: (event: RequestableEvent, input: EventInput) => Promise<boolean>;
  /** Only these, such as a reviewer's on the review page; all when absent. */
  only?: readonly RequestableEvent[];
};

/** Each event that is this person's as a button that says what will happen, or why it cannot. */
export const EventList = ({ report, busy, onRun, only }: Props) => {
  const { t } = useDesk();
  const [asked, setAsked] = useState<RequestableEvent>();
  const events = report.events.filter(
    (event) => !isOutOfReach(event) && (only?.includes(event.event) ?? true),
  );
  if (events.length === 0) return <p className="ibidem-quiet">{t('panel.nothing')}</p>;
  const run = async (event: RequestableEvent, input: EventInput): Promise<void> => {
    if (await onRun(event, input)) setAsked(undefined);
  };
  return (
    <ul className="ibidem-events">
      {events.map((event) => (
        <li key={event.event}>
          <EventButton
            asks={asksForMore(event.event, report)}
            busy={busy}
            event={event.event}
            onAsk={() => setAsked(event.event)}
            onRun={() => void run(event.event, {})}
            open={asked === event.event}
          />
          {asked === event.event ? (
            <EventForm
              busy={busy}
              event={event.event}
              onCancel={() => setAsked(undefined)}
              onRun={(input) => void run(event.event, input)}
              stageChecklist={report.stageChecklist ?? []}
            />
          ) : null}
          <Hindrances findings={event.findings} />
        </li>
      ))}
    </ul>
  );
};

const asksForMore = (event: RequestableEvent, { stageChecklist = [] }: TransitionReport): boolean =>
  event === 'request_changes' ||
  event === 'new_edition' ||
  event === 'discard' ||
  event === 'reopen' ||
  (event === 'approve' && stageChecklist.length > 0);

type ButtonProps = {
  event: RequestableEvent;
  asks: boolean;
  open: boolean;
  busy: boolean;
  onAsk: () => void;
  onRun: () => void;
};

const forward: readonly RequestableEvent[] = ['submit', 'approve', 'publish'];

/** Never disabled for being refused: a refusal explains itself, a grey button does not. */
const EventButton = ({ event, asks, open, busy, onAsk, onRun }: ButtonProps) => {
  const { t, language } = useDesk();
  return (
    <>
      <Button
        buttonStyle={forward.includes(event) ? 'primary' : 'secondary'}
        disabled={busy || open}
        extraButtonProps={{
          'aria-expanded': asks ? open : undefined,
          'data-event': event,
        }}
        margin={false}
        onClick={asks ? onAsk : onRun}
        size="small"
      >
        {eventLabels[event][language]}
        {asks ? '…' : ''}
      </Button>
      <span className="ibidem-quiet">{t(`event.hint.${event}`)}</span>
    </>
  );
};

const Hindrances = ({ findings }: { findings: Parameters<typeof FindingsList>[0]['findings'] }) => {
  const { t } = useDesk();
  if (findings.length === 0) return null;
  return (
    <details className="ibidem-hindrances">
      <summary>{`${t('panel.later')} (${findings.length})`}</summary>
      <FindingsList findings={findings} />
    </details>
  );
};
