import { describe, expect, it } from '@jest/globals';
import { primaryStep, stepAfter } from '@/admin/editor/bar/primary-step';
import type { TransitionReport } from '@/admin/publication/report';
import type { RequestableEvent } from '@/editions/rules/events';
import type { Task, Verb } from '@/overviews/rules/tasks';

const finding = (rule: string) => ({ rule, severity: 'error' as const, message: rule });

/** Events that this person may ask for, each with what hinders it. */
const reportOf = (events: Partial<Record<RequestableEvent, string[]>>) =>
  ({
    events: Object.entries(events).map(([event, rules]) => ({
      event,
      findings: rules.map(finding),
    })),
  }) as unknown as TransitionReport;

const taskOf = (verb: Verb, count = 0) => ({ verb, count, article: 7 }) as Task;

const stepOf = (task: Task | null, report: TransitionReport) =>
  primaryStep({ task, report, articleId: 7 });

describe('the one filled button over the text', () => {
  it.each([
    ['resolve', { is: 'link', verb: 'resolve', href: '/admin/sources?tab=resolve&article=7' }],
    ['look', { is: 'link', verb: 'look' }],
    ['review', { is: 'link', verb: 'review', href: '/admin/review/7' }],
    ['answer', { is: 'comments', verb: 'answer' }],
    ['assign', { is: 'steps', verb: 'assign' }],
    ['write', { is: 'event', event: 'submit' }],
    ['revise', { is: 'event', event: 'submit' }],
  ] as const)('has the verb of the home page: %s', (verb, expected) => {
    expect(stepOf(taskOf(verb, 3), reportOf({ submit: [] }))).toMatchObject(expected);
  });

  it('is the event that hands the text on where nothing waits for the person', () => {
    expect(stepOf(null, reportOf({ submit: [] }))).toEqual({ is: 'event', event: 'submit' });
    expect(stepOf(null, reportOf({ publish: [] }))).toEqual({ is: 'event', event: 'publish' });
  });

  it('is not there for whom no event is', () => {
    expect(stepOf(null, reportOf({ submit: ['not-entitled'], discard: [] }))).toBeNull();
  });
});

describe('the step that keeps its place beside it', () => {
  it('is handing the text in while something else comes first', () => {
    const report = reportOf({ submit: ['citation-unresolved'] });
    const after = stepAfter(stepOf(taskOf('resolve', 2), report), report);
    expect(after).toMatchObject({ event: 'submit', findings: [{ rule: 'citation-unresolved' }] });
  });

  it('is none where it is the filled button itself', () => {
    const report = reportOf({ submit: [] });
    expect(stepAfter(stepOf(taskOf('write'), report), report)).toBeUndefined();
  });
});
