import { describe, expect, it } from '@jest/globals';

import { asksFirst, asksOf, inOrder, stagesToApprove } from '@/admin/publication/asks';
import { checklistOf, emptyDraft, inputOf, lacksOf, noteWanted } from '@/admin/publication/draft';
import type { Draft } from '@/admin/publication/draft';
import type { StageReport, TransitionReport } from '@/admin/publication/report';
import { requestableEvents, type RequestableEvent } from '@/editions/rules/events';

type Particulars = TransitionReport['particulars'];

const now = new Date('2026-05-04T10:00:00Z');

const aStage = (stage: Partial<StageReport> = {}): StageReport => ({
  name: 'Review',
  minimumApprovals: 1,
  approvals: 0,
  open: true,
  alongside: false,
  daysAllowed: null,
  checklist: [],
  claimsChecked: false,
  mine: true,
  assigned: [],
  ...stage,
});

const aReport = (
  stages: readonly StageReport[] = [aStage()],
  particulars: Partial<Particulars> = {},
) =>
  ({
    at: now.toISOString(),
    state: 'in_review',
    stages,
    particulars: { live: null, everPublished: false, timeZone: 'Europe/Minsk', ...particulars },
  }) as unknown as TransitionReport;

const filled = (event: RequestableEvent, report: TransitionReport, draft: Partial<Draft> = {}) => {
  const asks = asksOf(event, report);
  const whole = { ...emptyDraft(asks, stagesToApprove(report)), ...draft };
  return {
    asks,
    lacks: lacksOf(asks, whole, report.stages, now),
    input: inputOf(asks, whole, report.stages),
    note: noteWanted(asks, whole),
    checklist: checklistOf(asks, whole, report.stages),
  };
};

describe('what an event asks for', () => {
  it('is known of every event that a person may ask for', () => {
    for (const event of requestableEvents) expect(() => asksOf(event, aReport())).not.toThrow();
  });

  it.each(['submit', 'recall', 'approve', 'publish', 'unschedule'] as const)(
    'is nothing before %s, at first',
    (event) => {
      const report = aReport();
      expect(asksFirst(asksOf(event, report))).toBe(false);
      expect(filled(event, report)).toMatchObject({ lacks: [], input: {} });
    },
  );

  it.each([
    ['request_changes', ['reason']],
    ['schedule', ['instant']],
    ['force_publish', ['reason']],
    ['withdraw', ['note']],
    ['propose_retraction', ['note', 'reason']],
    ['retract', ['reason']],
    ['remove', ['reason']],
  ] as const)('of %s cannot be left out: %j', (event, lacks) => {
    const report = aReport();
    expect(asksFirst(asksOf(event, report))).toBe(true);
    expect(filled(event, report).lacks).toEqual(lacks);
    const blanks = { reason: ' \n', note: '\t' };
    expect(filled(event, report, blanks)).toMatchObject({ lacks, input: {} });
  });

  it.each(['reopen', 'discard', 'ratify'] as const)('of %s is a second thought', (event) => {
    const report = aReport();
    expect(asksFirst(asksOf(event, report))).toBe(true);
    expect(filled(event, report).lacks).toEqual([]);
  });

  it.each(['force_publish', 'retract', 'remove'] as const)('of %s is shown twice', (event) => {
    expect(asksOf(event, aReport()).twice).toBe(true);
  });

  it('is a reason wherever readers have a notice', () => {
    for (const event of ['publish', 'schedule'] as const) {
      for (const state of ['withdrawn', 'retracted'] as const) {
        const report = aReport([aStage()], { live: { state, number: 1 } });
        expect(asksFirst(asksOf(event, report))).toBe(true);
        expect(filled(event, report).lacks).toContain('reason');
      }
      const report = aReport([aStage()], { live: { state: 'published', number: 1 } });
      expect(filled(event, report).lacks).not.toContain('reason');
    }
  });
});

describe('a new edition', () => {
  const later = aReport([aStage()], { everPublished: true });

  it('is of some kind, which is said', () => {
    const { asks, input } = filled('new_edition', later);
    expect(asks.kinds).toEqual(['update', 'correction', 'minor']);
    expect(input).toEqual({ kind: 'update' });
  });

  it('that corrects needs a note to readers', () => {
    expect(filled('new_edition', later, { kind: 'correction' }).lacks).toEqual(['note']);
    expect(
      filled('new_edition', later, { kind: 'correction', note: ' 12, not 21 ' }).input,
    ).toEqual({ kind: 'correction', publicNote: '12, not 21' });
  });

  it('of small changes says nothing to readers, even if something was written', () => {
    const { note, input } = filled('new_edition', later, { kind: 'minor', note: 'typed before' });
    expect(note).toBe('no');
    expect(input).toEqual({ kind: 'minor' });
  });

  it('of a text that readers never had is of no kind that one could choose', () => {
    const { asks, input } = filled('new_edition', aReport(), { reason: 'Again' });
    expect(asks.kinds).toEqual([]);
    expect(input).toEqual({ reason: 'Again' });
  });
});

describe('an approval', () => {
  const checked = aStage({ checklist: ['names', 'numbers'] });

  it('confirms every item of the stage', () => {
    const report = aReport([aStage({ mine: false }), checked]);
    expect(filled('approve', report).lacks).toEqual(['checklist']);
    expect(filled('approve', report, { confirmed: ['names'] }).lacks).toEqual(['checklist']);
    const done = filled('approve', report, { confirmed: ['numbers', 'names'] });
    expect(done.lacks).toEqual([]);
    expect(done.input).toEqual({ checklist: ['names', 'numbers'] });
  });

  it('says in which of several stages, and confirms the items of that one alone', () => {
    const report = aReport([aStage(), checked]);
    expect(filled('approve', report).lacks).toEqual(['stage']);
    expect(filled('approve', report, { stage: 0 })).toMatchObject({
      lacks: [],
      checklist: [],
      input: { stage: 0 },
    });
    expect(filled('approve', report, { stage: 1 }).lacks).toEqual(['checklist']);
  });

  it('may carry a note', () => {
    expect(filled('approve', aReport(), { reason: 'Well argued.' }).input).toEqual({
      reason: 'Well argued.',
    });
  });
});

describe('a schedule', () => {
  it('is an instant to come, with its zone', () => {
    const at = new Date('2026-05-04T10:00:01Z');
    const instant = { at, zone: 'Europe/Berlin' };
    expect(filled('schedule', aReport(), { instant })).toMatchObject({
      lacks: [],
      input: { scheduledFor: '2026-05-04T10:00:01.000Z', scheduledZone: 'Europe/Berlin' },
    });
    expect(filled('schedule', aReport(), { instant: { at: now, zone: 'UTC' } }).lacks).toEqual([
      'instant',
    ]);
  });
});

describe('a removal', () => {
  it('takes a reason, and leads elsewhere only where somebody says so', () => {
    const reason = 'Court order 4';
    expect(filled('remove', aReport(), { reason }).input).toEqual({ reason });
    expect(filled('remove', aReport(), { reason, redirect: ' /articles/other ' }).input).toEqual({
      reason,
      redirectTo: '/articles/other',
    });
  });
});

describe('the order of events', () => {
  it('has every event, from what brings a text forward to what takes it away for good', () => {
    const events = inOrder(requestableEvents.map((event) => ({ event })));
    expect(events.map(({ event }) => event).sort()).toEqual([...requestableEvents].sort());
    expect(events[0]?.event).toBe('approve');
    expect(events.at(-1)?.event).toBe('remove');
  });
});
