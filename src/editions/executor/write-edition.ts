import type { PayloadRequest } from 'payload';

import type { Edition } from '@/payload-types';
import { rowOf } from '../rules/transitions';
import type { LogData } from '../rules/log';
import { deadlineOf, stagesBeside } from '@/reviews/rules/stages';
import { appendToLog } from './append-to-log';
import { asExecutor } from './executor-token';
import { recordApprovals } from './record-approvals';
import { updateEdition } from '../commands/update-edition';
import type { Decided, EditionChanges, EditionStatus } from './verb';

/** Writes a decided event: the edition's row, its log, its approvals. */
export const writeEdition = async (
  req: PayloadRequest,
  decided: Decided,
  changes: EditionChanges,
): Promise<EditionStatus> => {
  const { article, transition } = decided;
  const before = await rowToWrite(req, decided);
  const subject = { ...before, article: article.id };
  const head = await appendToLog(req, subject, transition, logDataOf(decided));
  await recordApprovals(req, before.id, decided);
  const { to: state, stage, round, contentHash, approvedHash } = transition;
  await updateEdition(req, before.id, {
    ...changes,
    ...head,
    state,
    stage,
    round,
    contentHash,
    approvedHash,
    ...deadlineAfter(decided),
    contributors: contributorsAfter(decided),
  });
  return {
    article: article.id,
    edition: before.id,
    number: before.number,
    state,
    stage,
    round,
    contentHash,
    sequence: head.logLength,
  };
};

type RowToWrite = Pick<Edition, 'id' | 'number' | 'logHead' | 'logLength'>;

/** The row of the event's edition; an event that starts an edition makes one first. */
const rowToWrite = async (req: PayloadRequest, decided: Decided): Promise<RowToWrite> => {
  const { article, edition, transition, request } = decided;
  if (rowOf(transition.event).subject !== 'new' && edition) return edition;
  const latest = article.editions[0]?.number ?? 0;
  return req.payload.create({
    collection: 'editions',
    data: {
      article: article.id,
      number: latest + 1,
      kind: request.kind ?? 'first',
      state: transition.to,
      stage: 0,
      round: 0,
      logLength: 0,
      createdAt: transition.at.toISOString(),
    },
    req: asExecutor(req),
    overrideAccess: true,
    depth: 0,
  });
};

/** A new edition starts with those who sign it; an article with whoever wrote it down, too. */
const contributorsAfter = ({ facts, transition: { event, actor } }: Decided): number[] => {
  const starts = rowOf(event).subject === 'new';
  const writer = event === 'create' && actor.kind === 'user' ? [actor.id] : [];
  const ids = starts ? [...facts.bylined, ...writer] : facts.contributors;
  return [...new Set(ids.map(Number))];
};

/** The clock of the review runs from when its open stages opened, and stops outside of it. */
const deadlineAfter = ({ facts, transition }: Decided): EditionChanges => {
  const { from, to, stage, at } = transition;
  if (to !== 'in_review') return from === 'in_review' ? { dueAt: null } : {};
  const stays = from === 'in_review' && stagesBeside(facts.policy, facts.stage).includes(stage);
  if (stays) return {};
  return {
    stageEnteredAt: at.toISOString(),
    dueAt: deadlineOf(facts.policy, stage, at)?.toISOString() ?? null,
  };
};

const logDataOf = ({ edition, request, transition, facts }: Decided): LogData => ({
  ...(transition.approvedStage === null ? {} : { approvedStage: transition.approvedStage }),
  ...(request.redirectTo ? { redirectTo: request.redirectTo } : {}),
  ...(request.rules?.length ? { rules: request.rules } : {}),
  ...(request.claim ? { claim: request.claim } : {}),
  ...lateBy(transition.event, facts, transition.at),
  ...(request.kind ? { kind: request.kind } : {}),
  ...noteAlong(transition.event, edition),
  ...(request.publicNote ? { publicNote: request.publicNote } : {}),
  ...(request.checklist?.length ? { checklist: request.checklist } : {}),
  ...(request.scheduledFor ? { scheduledFor: request.scheduledFor } : {}),
  ...(request.scheduledZone ? { scheduledZone: request.scheduledZone } : {}),
});

/** Reviewers and readers get the text with a note that is no part of it: the log says with which. */
const noteAlong = (event: Decided['transition']['event'], edition: Edition | null): LogData =>
  (event === 'submit' || event === 'publish' || event === 'force_publish') && edition?.publicNote
    ? { publicNote: edition.publicNote }
    : {};

const lateness = 60; // seconds

/** A publication that was due long before, because nothing ran then, says so. */
const lateBy = (
  event: Decided['transition']['event'],
  { scheduledFor }: Decided['facts'],
  at: Date,
): LogData => {
  if (event !== 'publish' || scheduledFor === null) return {};
  const seconds = Math.round((at.getTime() - scheduledFor.getTime()) / 1000);
  return seconds > lateness ? { lateBy: seconds } : {};
};
