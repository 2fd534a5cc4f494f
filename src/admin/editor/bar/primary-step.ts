import type { RequestableEvent } from '@/editions/rules/events';
import { roomPathOf } from '@/notifications/rules/desk-paths';
import type { Task, Verb } from '@/overviews/rules/tasks';
import { isHidden, type TransitionReport } from '../../publication/report';

/** The one filled button over the text. */
export type PrimaryStep =
  | { is: 'link'; verb: Verb; count: number; href: string }
  | { is: 'event'; event: RequestableEvent }
  | { is: 'comments'; verb: Verb; count: number }
  | { is: 'steps'; verb: Verb; count: number };

type Facts = { task: Task | null; report: TransitionReport; articleId: number | string };

/** The verb is that of the home page; where nothing is left but to hand the text on, the event that does it. */
export const primaryStep = ({ task, report, articleId }: Facts): PrimaryStep | null => {
  const seen = (event: RequestableEvent): PrimaryStep | null =>
    report.events.some((each) => each.event === event && !isHidden(each))
      ? { is: 'event', event }
      : null;
  const onward = seen('submit') ?? seen('publish');
  if (!task) return onward;
  const { verb, count } = task;
  const queue = `/admin/sources?tab=resolve&article=${articleId}`;
  switch (verb) {
    case 'resolve':
      return { is: 'link', verb, count, href: queue };
    case 'look':
      return { is: 'link', verb, count, href: `${queue}&status=broken` };
    case 'review':
    case 'ratify':
      return { is: 'link', verb, count, href: roomPathOf(Number(articleId)) };
    case 'confirm':
      return seen('retract');
    case 'answer':
      return { is: 'comments', verb, count };
    case 'assign':
      return { is: 'steps', verb, count };
    case 'publish':
      return seen('publish');
    case 'revise':
    case 'write':
      return onward;
  }
};

/** What comes after the primary step and keeps its place beside it: handing the text in, or publishing it. */
export const stepAfter = (
  primary: PrimaryStep | null,
  { events }: TransitionReport,
): TransitionReport['events'][number] | undefined =>
  events.find(
    (each) =>
      (each.event === 'submit' || each.event === 'publish') &&
      !isHidden(each) &&
      !(primary?.is === 'event' && primary.event === each.event),
  );
