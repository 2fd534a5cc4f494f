import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import type { PayloadRequest } from 'payload';

import { requestEvent } from '@/commands/request-event';
import { resolveCitation } from '@/commands/resolve-citation';
import { waiveCitation } from '@/commands/waive-citation';
import { bodyOf } from '@/document/body-of';
import type { Article, Citation, User } from '@/payload-types';
import { isOpen, type Role } from '@/workflow/states';

import { aSource, asUser, aUser, anAuthor } from '@support/builders';
import { citedParagraph } from '@support/desk';
import { fingerprint } from '@support/fingerprint';
import { reviewInOneStage } from '@support/policy';
import { editionsOf, expectPromises, type Witness } from '@support/promises';
import { startTestPayload, type TestPayload } from '@support/test-payload';
import { steps, type Step } from '@support/workflow-steps';

/** More with `PROMISES_RUNS=200`; each run is one article and up to `length` attempts on it. */
const runs = Number(process.env.PROMISES_RUNS ?? 10);
const length = 25;

let test: TestPayload;
let cast: User[];
let source: number;
let serial = 0;

const castRoles: readonly Role[][] = [
  ['writer'],
  ['writer'],
  ['reviewer'],
  ['reviewer'],
  ['editor'],
  ['publisher'],
  ['writer', 'reviewer', 'publisher'],
  ['editor', 'reviewer', 'publisher'],
  ['fact-checker'],
  ['administrator'],
];

beforeAll(async () => {
  test = await startTestPayload();
  await reviewInOneStage(test.payload);
  cast = [];
  for (const roles of castRoles) cast.push(await aUser(test.payload, { roles }));
  source = (await aSource(test.payload)).id;
});
afterAll(() => test.stop());

/** One article and what the test saw people do to it. */
type World = { article: number; key: string; witness: Witness; published: number };

const aWorld = async (): Promise<World> => {
  serial += 1;
  const key = `world-${serial}`;
  const writer = person(0);
  const coauthor = await anAuthor(test.payload);
  const article = await test.payload.create({
    collection: 'articles',
    data: {
      title: `Promises ${serial}`,
      slug: `promises-${serial}`,
      language: 'en',
      body: bodyOf([citedParagraph(key)]),
      bylines: [{ author: coauthor.id }],
      owner: writer.id,
    },
    req: await asUser(test.payload, writer),
    depth: 0,
  });
  const world = { article: article.id, key, witness: new Map(), published: 0 };
  await sawContribution(world, writer);
  return world;
};

const person = (index: number): User => {
  const user = cast[index];
  if (!user) throw new Error('Nobody of that number');
  return user;
};

const openEdition = async ({ article }: World) =>
  (await editionsOf(test.payload, article)).find(({ state }) => isOpen(state));

const sawContribution = async (world: World, user: User): Promise<void> => {
  const edition = await openEdition(world);
  if (!edition) return;
  world.witness.set(edition.id, (world.witness.get(edition.id) ?? new Set()).add(user.id));
};

type Attempt = 'accepted' | 'refused';

const attempt = async (world: World, step: Step): Promise<Attempt> => {
  switch (step.type) {
    case 'next':
      return attempt(world, await nextStep(world));
    case 'event':
      return attemptEvent(world, step);
    case 'save':
      return attemptSave(world, step);
    case 'resolve':
    case 'waive':
      return attemptCitation(world, step);
  }
};

const attemptEvent = async (
  world: World,
  { event, hash, reason, kind, who }: Step & { type: 'event' },
): Promise<Attempt> => {
  const edition = await openEdition(world);
  const right = edition?.contentHash ?? undefined;
  const expectedHash = { right, stale: 'f'.repeat(64), none: undefined }[hash];
  const result = await requestEvent[event](await asUser(test.payload, person(who)), {
    articleId: world.article,
    expectedHash,
    reason: reason ? 'Because.' : undefined,
    publicNote: reason ? 'A note.' : undefined,
    kind: event === 'new_edition' ? kind : undefined,
  });
  if (result.ok && event === 'publish') world.published += 1;
  return result.ok ? 'accepted' : 'refused';
};

const attemptSave = async (
  world: World,
  { who, words, autosave, citation }: Step & { type: 'save' },
): Promise<Attempt> => {
  const { key } = world;
  const added = citation ? [citedParagraph(`${key}-more`, words)] : [];
  const body = bodyOf([citedParagraph(key, words), ...added]) as Article['body'];
  const before = await test.payload.findByID({ collection: 'articles', id: world.article });
  const user = person(who);
  try {
    const saved = await test.payload.update({
      collection: 'articles',
      id: world.article,
      data: { body, revision: before.revision },
      autosave,
      overrideAccess: false,
      req: await asUser(test.payload, user),
      depth: 0,
    });
    const changed = JSON.stringify(saved.body) !== JSON.stringify(before.body);
    if (changed) await sawContribution(world, user);
    return 'accepted';
  } catch {
    return 'refused';
  }
};

const attemptCitation = async (
  world: World,
  { type, who }: Step & { type: 'resolve' | 'waive' },
): Promise<Attempt> => {
  const open = await unresolved(world);
  if (!open) return 'refused';
  const user = person(who);
  const req = await asUser(test.payload, user);
  const result = await settle(req, type, open);
  if (result.ok) await sawContribution(world, user);
  return result.ok ? 'accepted' : 'refused';
};

const settle = (req: PayloadRequest, type: 'resolve' | 'waive', { key }: Citation) =>
  type === 'resolve'
    ? resolveCitation(req, { key, cites: [{ source }] })
    : waiveCitation(req, { key, reason: 'Told to us in person.' });

const unresolved = async ({ article }: World): Promise<Citation | undefined> => {
  const { docs } = await test.payload.find({
    collection: 'citations',
    where: { article: { equals: article }, status: { equals: 'unresolved' } },
    limit: 1,
    depth: 0,
  });
  return docs[0];
};

/** What an orderly desk would do next. */
const nextStep = async (world: World): Promise<Step> => {
  const edition = await openEdition(world);
  const event = (name: (Step & { type: 'event' })['event'], who: number): Step => ({
    type: 'event',
    event: name,
    who,
    hash: 'right',
    reason: true,
    kind: world.published > 0 ? 'update' : 'first',
  });
  if (!edition) return event('new_edition', 4);
  const isText = edition.state === 'draft' || edition.state === 'changes_requested';
  if (isText && (await unresolved(world))) return { type: 'resolve', who: 4 };
  if (isText) return event('submit', 0);
  if (edition.state === 'approved') return event('publish', 5);
  return (await unresolved(world)) ? { type: 'resolve', who: 4 } : event('approve', 2);
};

describe('whatever people try, in whatever order', () => {
  it('promises 1 to 5 hold after each step, and a refusal changes nothing', async () => {
    let accepted = 0;
    let refused = 0;
    let published = 0;
    const sequences = fc.array(steps(castRoles.length), { minLength: 10, maxLength: length });
    await fc.assert(
      fc.asyncProperty(sequences, async (sequence) => {
        const world = await aWorld();
        for (const step of sequence) {
          const before = await fingerprint(test.payload, world.article);
          const outcome = await attempt(world, step);
          if (outcome === 'accepted') accepted += 1;
          else {
            refused += 1;
            expect(await fingerprint(test.payload, world.article)).toEqual(before);
          }
          await expectPromises(test.payload, world.article, world.witness);
        }
        published += world.published;
      }),
      { numRuns: runs, endOnFailure: true, interruptAfterTimeLimit: 540_000 },
    );
    // Sequences that are refused throughout, or that never reach a reader, would show nothing.
    expect(accepted).toBeGreaterThan(runs);
    expect(refused).toBeGreaterThan(runs);
    expect(published).toBeGreaterThan(0);
    process.stdout.write(
      `promises: ${accepted} accepted, ${refused} refused, ${published} published\n`,
    );
  }, 600_000);
});
