'use client';

import { dayAndHour } from '../clock';
import { useWords } from '../words';
import { Assigned } from './assigned';
import type { Assignments, StageAssignments } from './use-assignments';
import type { StageReport, TransitionReport } from './report';
import { sayLength } from './say-instant';
import './stages.css';

type Props = { report: TransitionReport; assignments: Assignments };

/** The level depends on what the list stands under. */
type ListProps = Props & { heading?: 'h3' | 'h4' };

/** The stages of the review in their order; those that are open together stand beside each other. */
export const StageList = ({ report, assignments, heading: Heading = 'h4' }: ListProps) => {
  const { t } = useWords();
  const groups = groupsOf(report.stages);
  if (groups.length === 0) return null;
  return (
    <section aria-label={t('panel.stages')} className="ibidem-stages">
      <Heading className="ibidem-stages__title">{t('panel.stages')}</Heading>
      <DueDate report={report} />
      <ol>
        {groups.map((group) => (
          <li key={group[0]?.index}>
            {group.length > 1 ? <p className="ibidem-quiet">{t('panel.stagesTogether')}</p> : null}
            <ul data-beside={group.length > 1 || undefined}>
              {group.map(({ index, stage }) => (
                <Stage
                  assignments={assignments}
                  key={index}
                  of={assignments.stages.find(({ name }) => name === stage.name)}
                  report={report}
                  stage={stage}
                />
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </section>
  );
};

type StageProps = Props & { stage: StageReport; of: StageAssignments | undefined };

const Stage = ({ stage, of, assignments, report }: StageProps) => {
  const { t, sayPolicy } = useWords();
  const status = statusOf(stage, report);
  return (
    <li className="ibidem-stage" data-status={status}>
      <span className="ibidem-stage__name">
        <span aria-hidden="true" className="ibidem-stage__shape">
          {shapes[status]}
        </span>{' '}
        {sayPolicy(stage.name)}
      </span>
      <span className="ibidem-quiet">
        {t(`panel.stage.${status}`)}
        {' · '}
        {t('panel.approvals', { given: stage.approvals, needed: stage.minimumApprovals })}
      </span>
      {of ? <Assigned assignments={assignments} of={of} open={status !== 'done'} /> : null}
    </li>
  );
};

type Status = 'done' | 'open' | 'later';

/** Shapes beside colours, as with states. */
const shapes: Readonly<Record<Status, string>> = { done: '✓', open: '◐', later: '○' };

const statusOf = (stage: StageReport, { state }: TransitionReport): Status => {
  if (stage.approvals >= stage.minimumApprovals && state !== 'draft') return 'done';
  return stage.open ? 'open' : 'later';
};

/** When the review should be done, and by how much it is late. */
const DueDate = ({ report: { at, particulars } }: { report: TransitionReport }) => {
  const { t, language, clock } = useWords();
  const { dueAt } = particulars;
  if (!dueAt) return null;
  const late = Date.parse(at) - Date.parse(dueAt);
  return (
    <p className="ibidem-due" data-overdue={late > 0 || undefined}>
      {late > 0 ? (
        <strong>⚠ {t('panel.overdue', { length: sayLength(late, language) })}</strong>
      ) : (
        t('panel.due')
      )}{' '}
      <time dateTime={dueAt}>{dayAndHour(dueAt, clock, new Date())}</time>
    </p>
  );
};

type Placed = { index: number; stage: StageReport };

const groupsOf = (stages: readonly StageReport[]): readonly (readonly Placed[])[] =>
  stages.reduce<Placed[][]>((groups, stage, index) => {
    const last = groups.at(-1);
    if (stage.alongside && last) last.push({ index, stage });
    else groups.push([{ index, stage }]);
    return groups;
  }, []);
