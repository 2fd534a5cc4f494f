'use client';

import { useCallback, useId, useRef, useState } from 'react';
import type { RequestableEvent } from '@/editions/rules/events';
import { eventLabels } from '@/editions/rules/labels';
import type { Finding } from '@/platform/finding';
import { DeskLink } from '../../components/desk-link';
import { asksFirst, asksOf } from '../../publication/asks';
import { Icon } from '../../shell/icons';
import type { Say } from '../../use-desk';
import { useWords } from '../../words';
import { useArticlePublication, type ArticlePublication } from '../article-publication';
import { showRail } from '../rail/show-rail';
import { primaryStep, stepAfter, type PrimaryStep } from './primary-step';
import { Steps } from './steps';
import { useTask } from './use-task';

/** The next step at the right of the bar, and all others behind one button. */
export const NextStep = () => {
  const publication = useArticlePublication();
  return publication ? <Ways publication={publication} /> : null;
};

const Ways = ({ publication }: { publication: ArticlePublication }) => {
  const { t, language } = useWords();
  const { articleId, report, busy, start } = publication;
  const task = useTask(articleId, report?.at);
  const [open, setOpen] = useState<{ first?: RequestableEvent } | null>(null);
  const more = useRef<HTMLButtonElement>(null);
  const leave = useCallback(() => setOpen(null), []);
  const close = (): void => {
    setOpen(null);
    more.current?.focus();
  };
  const run = (event: RequestableEvent): void => {
    if (!report) return;
    if (asksFirst(asksOf(event, report))) setOpen({ first: event });
    // What refuses it is said beside it.
    else void start(event, {}).then((happened) => (happened ? undefined : setOpen({})));
  };
  const isKnown = report && task !== undefined;
  const primary = isKnown ? primaryStep({ task, report, articleId }) : null;
  const after = isKnown ? stepAfter(primary, report) : undefined;
  return (
    <div className="desk-bar__steps">
      {after ? (
        <LaterStep
          busy={busy}
          event={after.event}
          label={eventLabels[after.event][language]}
          onRun={() => (after.findings.length > 0 ? setOpen({}) : run(after.event))}
          why={whyNot(after.findings, t)}
        />
      ) : null}
      <button
        aria-expanded={open !== null}
        aria-haspopup="dialog"
        className="desk-button desk-bar__more"
        onClick={() => (open ? close() : setOpen({}))}
        ref={more}
        title={t('editor.steps')}
        type="button"
      >
        <Icon name="more" />
        <span className="ibidem-unseen">{t('editor.steps')}</span>
      </button>
      <Primary busy={busy} onOpen={() => setOpen({})} onRun={run} step={primary} />
      {open ? (
        <Steps
          first={open.first}
          key={open.first}
          onClose={close}
          onLeave={leave}
          publication={publication}
        />
      ) : null}
    </div>
  );
};

type LaterProps = {
  event: RequestableEvent;
  label: string;
  /** Why it is not open yet. */
  why: string | undefined;
  busy: boolean;
  onRun: () => void;
};

/** An action that is not open yet keeps its place, says why, and leads to what stops it. */
const LaterStep = ({ event, label, why, busy, onRun }: LaterProps) => {
  const id = useId();
  return (
    <div className="desk-bar__after">
      {why === undefined ? null : (
        <span className="desk-facts desk-bar__why" id={id}>
          {why}
        </span>
      )}
      <button
        aria-describedby={why === undefined ? undefined : id}
        aria-disabled={why !== undefined || busy}
        className="desk-button"
        data-event={event}
        onClick={onRun}
        type="button"
      >
        {why === undefined ? null : <Icon name="lock" />}
        <span>{label}</span>
      </button>
    </div>
  );
};

/** One reason as it is, where it is short; more of them by number, since all stand behind the button. */
const whyNot = (findings: readonly Finding[], t: Say): string | undefined => {
  const [first] = findings;
  if (!first) return undefined;
  return findings.length === 1 && first.message.length <= longestReason
    ? first.message
    : t('editor.inTheWay', { number: findings.length });
};

const longestReason = 80; // letters, which two lines beside the button hold

type PrimaryProps = {
  step: PrimaryStep | null;
  busy: boolean;
  onRun: (event: RequestableEvent) => void;
  onOpen: () => void;
};

const Primary = ({ step, busy, onRun, onOpen }: PrimaryProps) => {
  const { t, language } = useWords();
  if (!step) return null;
  const look = 'desk-button desk-button--first desk-bar__first';
  if (step.is === 'link') {
    return (
      <DeskLink className={look} href={step.href}>
        {t(`home.verb.${step.verb}`, { count: step.count })}
      </DeskLink>
    );
  }
  if (step.is === 'event') {
    return (
      <button
        className={look}
        data-event={step.event}
        disabled={busy}
        onClick={() => onRun(step.event)}
        type="button"
      >
        {eventLabels[step.event][language]}
      </button>
    );
  }
  return (
    <button
      className={look}
      onClick={step.is === 'comments' ? () => showRail('comments') : onOpen}
      type="button"
    >
      {t(`home.verb.${step.verb}`, { count: step.count })}
    </button>
  );
};
