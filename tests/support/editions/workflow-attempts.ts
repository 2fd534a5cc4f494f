import { assignReviewer } from '@/reviews/commands/assign-reviewer';
import { giveUpPublication, publishDue } from '@/editions/commands/publish-due';
import { recordLinkCheck } from '@/link-checks/commands/record-link-check';
import type { Refusal } from '@/core/refusal';
import { requestEvent } from '@/editions/commands/verbs';
import { resolveCitation } from '@/citations/commands/resolve-citation';
import { waiveCitation } from '@/citations/commands/waive-citation';
import { waiveLink } from '@/citations/commands/waive-link';
import { runSql, sql } from '@/database/sql';
import { bodyOf } from '@/document/body-of';
import { contentHash } from '@/document/content-hash';
import type { Article, User } from '@/payload-types';
import type { Finding } from '@/platform/finding';
import type { Result } from '@/platform/result';
import { draftedDocument } from '@/articles/queries/drafted-document';
import type { RequestableEvent } from '@/editions/rules/events';
import { isFrozen } from '@/editions/rules/hash-in-force';
import { revisionOf } from '@/articles/rules/revision';
import { subjectOf } from '@/editions/rules/subject-of';
import { rowOf } from '@/editions/rules/transitions';

import { asUser } from '../builders';
import { citedParagraph } from '../desk';
import { aCopy } from '../link-checks/kept-pages';
import { refused } from './refused';
import { nextStep } from './workflow-next';
import type { Step } from './workflow-steps';
import {
  newestFirst,
  openEdition,
  personIn,
  sawContribution,
  unresolved,
  type Cast,
  type World,
} from './workflow-world';

/** What came of a step: it went through, nothing was there to be done, or it was refused for reasons. */
export type Outcome = { what: string } & (
  { came: 'accepted' | 'nothing' } | { came: 'refused'; findings: readonly Finding[] }
);

type Events = Extract<Step, { type: 'event' }>;

export const attempt = async (cast: Cast, world: World, step: Step): Promise<Outcome> => {
  switch (step.type) {
    case 'next':
      return attempt(cast, world, await nextStep(cast, world, step.turn));
    case 'event':
      return attemptEvent(cast, world, step);
    case 'save':
      return attemptSave(cast, world, step);
    case 'resolve':
    case 'waive':
      return attemptCitation(cast, world, step);
    case 'assign':
      return attemptAssignment(cast, world, step);
    case 'byline':
      return turnOutAuthor(cast, world, personIn(cast, step.who));
    case 'check':
      return check(cast, world, step.alive);
    case 'keep':
      return keep(cast, world);
    case 'waive-link':
      return attemptLinkWaiver(cast, world, personIn(cast, step.who));
    case 'due':
      return attemptDue(cast, world, step);
  }
};

/** Where an orderly page to lead readers to is. */
export const elsewhere = '/articles/elsewhere';

const attemptEvent = async (cast: Cast, world: World, step: Events): Promise<Outcome> => {
  const { event, reason, kind, stage, redirect } = step;
  const user = personIn(cast, step.who);
  const seen = await seenBy(cast, world, event);
  const result = await requestEvent[event](await asUser(cast.payload, user), {
    articleId: world.article,
    expectedHash: { right: seen.hash, stale: 'f'.repeat(64), none: undefined }[step.hash],
    expectedRevision: { right: seen.revision, stale: '1.0.0', none: undefined }[step.revision],
    reason: reason ? 'Because.' : undefined,
    publicNote: reason ? 'A note.' : undefined,
    kind: event === 'new_edition' ? kind : undefined,
    stage,
    scheduledFor: new Date(Date.now() + step.ahead * 1000).toISOString(),
    scheduledZone: 'Europe/Minsk',
    redirectTo: redirect ? elsewhere : undefined,
  });
  return said(event, result);
};

/** What somebody sees who looks before they ask for the event. */
const seenBy = async (cast: Cast, world: World, event: RequestableEvent) => {
  const editions = await newestFirst(cast, world);
  const numbered = editions.map(({ id, number, state }) => ({ id, number, state }));
  const subject = subjectOf(rowOf(event).subject, numbered);
  const edition = editions.find(({ id }) => id === subject?.id);
  const req = await asUser(cast.payload);
  const { revision } = await cast.payload.findByID({ collection: 'articles', id: world.article });
  const drafted =
    edition && !isFrozen(edition.state) && (await draftedDocument(req, world.article));
  const fresh = drafted && drafted.document ? contentHash(drafted.document) : undefined;
  return {
    hash: fresh ?? edition?.contentHash ?? undefined,
    revision: revisionOf({
      edition: editions[0]?.number ?? 0,
      log: editions.reduce((sum, { logLength }) => sum + logLength, 0),
      text: revision ?? 0,
    }),
  };
};

const attemptSave = async (
  cast: Cast,
  world: World,
  { who, words, autosave, citation }: Extract<Step, { type: 'save' }>,
): Promise<Outcome> => {
  const { payload } = cast;
  const added = citation ? [citedParagraph(`${world.key}-more`, words)] : [];
  const body = bodyOf([citedParagraph(world.key, words), ...added]) as Article['body'];
  const before = await payload.findByID({ collection: 'articles', id: world.article });
  const user = personIn(cast, who);
  const req = await asUser(payload, user);
  const data = { body, revision: before.revision };
  const save = payload.update({
    collection: 'articles',
    id: world.article,
    data,
    autosave,
    overrideAccess: false,
    req,
    depth: 0,
  });
  const refusal = await refused(save);
  if (refusal) return { what: 'save', came: 'refused', findings: refusal.findings };
  const saved = await save;
  if (JSON.stringify(saved.body) !== JSON.stringify(before.body)) {
    await sawContribution(cast, world, user);
  }
  return { what: 'save', came: 'accepted' };
};

const attemptCitation = async (
  cast: Cast,
  world: World,
  step: Extract<Step, { type: 'resolve' | 'waive' }>,
): Promise<Outcome> => {
  const open = await unresolved(cast, world);
  if (!open) return { what: step.type, came: 'nothing' };
  const { key } = open;
  const user = personIn(cast, step.who);
  const req = await asUser(cast.payload, user);
  const source = step.type === 'resolve' && step.page ? world.page.id : cast.book;
  const result =
    step.type === 'resolve'
      ? await resolveCitation(req, { key, cites: [{ source }] })
      : await waiveCitation(req, { key, reason: 'Told to us in person.' });
  if (result.ok) await sawContribution(cast, world, user);
  return said(step.type, result);
};

const attemptAssignment = async (
  cast: Cast,
  world: World,
  { who, user }: Extract<Step, { type: 'assign' }>,
): Promise<Outcome> => {
  const { stages } = await cast.payload.findGlobal({ slug: 'editorial-policy' });
  const req = await asUser(cast.payload, personIn(cast, who));
  const asked = { stage: stages?.[0]?.name ?? '', user: personIn(cast, user).id };
  return said('assign', await assignReviewer(req, { articleId: world.article, ...asked }));
};

const turnOutAuthor = async (cast: Cast, world: World, user: User): Promise<Outcome> => {
  if (world.bylined) return { what: 'byline', came: 'nothing' };
  const { payload } = cast;
  // A person is one author; in the articles before this one nothing happens any more.
  await runSql({ payload }, sql`UPDATE authors SET user_id = NULL WHERE user_id = ${user.id}`);
  await payload.update({ collection: 'authors', id: world.author, data: { user: user.id } });
  world.bylined = true;
  await sawContribution(cast, world, user);
  return { what: 'byline', came: 'accepted' };
};

const check = async (cast: Cast, world: World, alive: boolean): Promise<Outcome> => {
  const { url, id: source } = world.page;
  const statusCode = alive ? 200 : 404;
  const page = { url, finalUrl: url, hops: [], statusCode, bytes: 1, milliseconds: 1 };
  const req = await asUser(cast.payload);
  const recorded = await recordLinkCheck(req, { source, page, at: new Date() });
  world.pageIsThere = alive;
  return said('check', recorded);
};

const keep = async ({ payload }: Cast, world: World): Promise<Outcome> => {
  if (world.pageIsKept) return { what: 'keep', came: 'nothing' };
  await aCopy(payload, { source: world.page.id });
  world.pageIsKept = true;
  return { what: 'keep', came: 'accepted' };
};

/** Whoever gives a waiver contributes nothing to the text. */
const attemptLinkWaiver = async ({ payload }: Cast, world: World, user: User): Promise<Outcome> => {
  const req = await asUser(payload, user);
  return said('waive-link', await waiveLink(req, { key: world.key, reason: 'I saw it.' }));
};

/** A worker comes, twice: the second time nothing is left for it. */
const attemptDue = async (
  cast: Cast,
  world: World,
  { late, gaveUp }: Extract<Step, { type: 'due' }>,
): Promise<Outcome> => {
  const edition = await openEdition(cast, world);
  if (!edition) return { what: 'due', came: 'nothing' };
  const { scheduledFor } = edition;
  const isTimed = scheduledFor && late !== null;
  const now = isTimed ? { now: new Date(Date.parse(scheduledFor) + late * 1000) } : {};
  const due = { edition: edition.id, ...now };
  const work = gaveUp ? giveUpPublication : publishDue;
  const first = await work(await asUser(cast.payload), due);
  const again = await publishDue(await asUser(cast.payload), due);
  if (again !== 'idle') throw new Error('A due publication happened twice');
  if (first !== 'idle' && isTimed && late < 0) throw new Error('It happened before its time');
  return first === 'idle'
    ? { what: 'due', came: 'nothing' }
    : { what: `due: ${first}`, came: 'accepted' };
};

const said = (what: string, result: Result<unknown, Refusal>): Outcome =>
  result.ok
    ? { what, came: 'accepted' }
    : { what, came: 'refused', findings: result.error.findings };
