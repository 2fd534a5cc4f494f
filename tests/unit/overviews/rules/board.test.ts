import { describe, expect, it } from '@jest/globals';

import { requestableEvents, type RequestableEvent } from '@/editions/rules/events';
import { rowOf } from '@/editions/rules/transitions';
import { openStates, type State } from '@/editions/rules/states';
import { columnOf, columnsFor, moveTo, type ColumnId, type Mover } from '@/overviews/rules/board';

const stages = ['Substantive review', 'Fact check'];
const columns = columnsFor(stages, ['publish_failed']);

const an = (state: State, more: Partial<Mover> = {}): Mover => ({
  state,
  stage: null,
  nextStage: null,
  events: requestableEvents,
  ...more,
});
const draft = an('draft', { nextStage: 'Substantive review' });
const first = an('in_review', { stage: { name: 'Substantive review' }, nextStage: 'Fact check' });
const last = an('in_review', { stage: { name: 'Fact check' }, nextStage: null });

/** By column, what a drop asks for. */
const eventsOf = (article: Mover): Partial<Record<ColumnId, RequestableEvent>> =>
  Object.fromEntries(
    columns.flatMap((column) => {
      const move = moveTo(article, column);
      return move.kind === 'event' ? [[column, move.event]] : [];
    }),
  );

describe('columns', () => {
  it('are the stages of the policy between draft and the end, and a failure only where there is one', () => {
    expect(columnsFor(stages, [])).toEqual([
      'draft',
      'stage:Substantive review',
      'stage:Fact check',
      'changes_requested',
      'approved',
      'scheduled',
      'published',
    ]);
    expect(columnsFor(stages, ['publish_failed', 'stage:Old stage', 'stage:Fact check'])).toEqual([
      'draft',
      'stage:Substantive review',
      'stage:Fact check',
      'stage:Old stage',
      'changes_requested',
      'approved',
      'scheduled',
      'publish_failed',
      'published',
    ]);
  });

  it('take every article', () => {
    expect(columnOf(last)).toBe('stage:Fact check');
    expect(columnOf(an('retracted'))).toBe('published');
  });
});

describe('a drop', () => {
  it('asks for the event that leads there', () => {
    expect(eventsOf(draft)).toEqual({ 'stage:Substantive review': 'submit' });
    expect(eventsOf(first)).toEqual({
      draft: 'recall',
      'stage:Fact check': 'approve',
      changes_requested: 'request_changes',
    });
    expect(eventsOf(last)).toEqual({
      draft: 'recall',
      changes_requested: 'request_changes',
      approved: 'approve',
    });
    expect(eventsOf(an('approved'))).toEqual({
      draft: 'reopen',
      changes_requested: 'request_changes',
      scheduled: 'schedule',
      published: 'publish',
    });
    expect(eventsOf(an('scheduled'))).toEqual({ approved: 'unschedule', published: 'publish' });
    expect(eventsOf(an('publish_failed'))).toEqual({
      approved: 'unschedule',
      published: 'publish',
    });
    expect(eventsOf(an('published'))).toEqual({ draft: 'new_edition' });
  });

  it('never asks for what the table of transitions does not know', () => {
    for (const state of [...openStates, 'published'] as const) {
      for (const event of Object.values(eventsOf({ ...first, state }))) {
        if (event) expect(rowOf(event).from).toContain(state);
      }
    }
  });

  it('says whose it is where it is not this person’s', () => {
    const nobody = { events: [] };
    expect(moveTo({ ...draft, ...nobody }, 'stage:Substantive review')).toEqual({
      kind: 'no',
      why: 'by-writers',
      stage: '',
    });
    expect(moveTo({ ...last, ...nobody }, 'approved')).toMatchObject({ why: 'by-stage' });
    expect(moveTo({ ...an('approved'), ...nobody }, 'scheduled')).toMatchObject({
      why: 'by-publishers',
    });
  });

  it('says what comes first', () => {
    expect(moveTo(draft, 'stage:Fact check')).toEqual({
      kind: 'no',
      why: 'begins-elsewhere',
      stage: 'Substantive review',
    });
    expect(moveTo(first, 'approved')).toEqual({
      kind: 'no',
      why: 'stage-first',
      stage: 'Fact check',
    });
    expect(moveTo(an('approved'), 'stage:Fact check')).toMatchObject({ why: 'reopen-first' });
    expect(moveTo(an('scheduled'), 'draft')).toMatchObject({ why: 'unschedule-first' });
    expect(moveTo(draft, 'published')).toMatchObject({ why: 'approve-first' });
  });

  it('goes back where it came from', () => {
    expect(moveTo(last, 'stage:Fact check')).toEqual({ kind: 'here' });
  });
});
