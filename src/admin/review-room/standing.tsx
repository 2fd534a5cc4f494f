'use client';

import { roomPathOf } from '@/notifications/rules/desk-paths';
import { daysBetween, dayLabel } from '../clock';
import { DeskLink } from '../components/desk-link';
import { Facts } from '../components/row';
import { Mark, StateMark } from '../components/state-mark';
import type { TransitionReport } from '../publication/report';
import { useDesk } from '../use-desk';

type Props = { report: TransitionReport; stage: { number: number; name: string } | null };

/** Where the review stands: stage, round, the day that it is due, and the other stages of this person. */
export const Standing = ({ report, stage }: Props) => {
  const { t, language, clock, sayPolicy } = useDesk();
  const { state, round, particulars, stages } = report;
  const open = stages.find((one) => one.open)?.name;
  const name = stage?.name ?? open;
  const others = stages.filter((one, at) => one.mine && at !== stage?.number);
  const { dueAt } = particulars;
  const late = dueAt ? daysBetween(dueAt, report.at, clock) : 0;
  if (state === 'none') return null;
  return (
    <span>
      <Facts
        of={[
          <StateMark key="state" language={language} state={state}>
            {state === 'in_review' && name ? sayPolicy(name) : undefined}
          </StateMark>,
          state === 'in_review' ? t('review.round', { round }) : null,
          dueAt && state === 'in_review' ? (
            late > 0 ? (
              <Mark isStrong key="late" shape="triangle" tone="accent">
                {t('review.daysLate', { count: late })}
              </Mark>
            ) : (
              t('review.due', { day: dayLabel(dueAt, clock, new Date(report.at)) })
            )
          ) : null,
          ...others.map((one) => (
            <DeskLink
              className="desk-link"
              href={`${roomPathOf(report.article)}?stage=${stages.indexOf(one)}`}
              key={one.name}
            >
              {t('review.alsoYours', { stage: sayPolicy(one.name) })}
            </DeskLink>
          )),
        ]}
      />
    </span>
  );
};
