import type { BasePayload, PayloadRequest } from 'payload';

import { bodyOf } from '@/document/body-of';
import type { Citation, Edition, EditorialPolicy, User } from '@/payload-types';
import { idsOf } from '@/articles/queries/related-ids';
import { takenPolicy } from '@/reviews/queries/review-policy';
import { editionRecord } from '@/editions/queries/edition-record';
import { stageToApprove } from '@/reviews/rules/stages';
import { isLive, isOpen, type Role } from '@/editions/rules/states';

import { aSource, asUser, aUser, anAuthor } from '../builders';
import { citedParagraph } from '../desk';
import { editionsOf, type Witness } from './promises';
import type { Given } from './public-promises';

/** A desk with people, and what all its articles share. */
export type Cast = { payload: BasePayload; people: readonly User[]; book: number };

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
  ['publisher'],
  ['editor'],
  ['fact-checker', 'reviewer'],
];

export const castSize = castRoles.length;

export const aCast = async (payload: BasePayload): Promise<Cast> => {
  const people: User[] = [];
  for (const roles of castRoles) people.push(await aUser(payload, { roles }));
  return { payload, people, book: (await aSource(payload)).id };
};

export const personIn = ({ people }: Cast, index: number): User => {
  const user = people[index];
  if (!user) throw new Error('Nobody of that number');
  return user;
};

type Stages = NonNullable<EditorialPolicy['stages']>;

/** Reviews of several shapes: one stage, one after another, beside each other, by name. */
export const policies = (cast: Cast): readonly Stages[] => [
  [{ name: 'Review', roles: ['reviewer'], minimumApprovals: 1 }],
  [
    { name: 'Substance', roles: ['reviewer'], minimumApprovals: 1, daysAllowed: 3 },
    { name: 'Facts', roles: ['fact-checker'], minimumApprovals: 1 },
    { name: 'Copy', roles: ['editor'], minimumApprovals: 1 },
  ],
  [
    { name: 'Substance', roles: ['reviewer'], minimumApprovals: 1 },
    { name: 'Facts', roles: ['fact-checker'], minimumApprovals: 1, alongside: true },
    { name: 'Outside', roles: [], people: [personIn(cast, 9).id], minimumApprovals: 1 },
  ],
  [
    { name: 'Two of us', roles: ['reviewer'], people: [personIn(cast, 1).id], minimumApprovals: 2 },
    { name: 'Reports', roles: ['editor'], minimumApprovals: 1, kinds: ['report'] },
  ],
];

/** One article, and what the test saw people do to it. */
export type World = {
  article: number;
  key: string;
  author: number;
  /** The page that may be cited, beside the book. */
  page: { id: number; url: string };
  pageIsThere: boolean;
  /** A copy of it was kept; `asksForCopies`: without one nothing goes out. Every other world asks. */
  pageIsKept: boolean;
  asksForCopies: boolean;
  bylined: boolean;
  witness: Witness;
  given: Given;
};

let serial = 0;

export const aWorld = async (cast: Cast, stages: Stages): Promise<World> => {
  const { payload } = cast;
  serial += 1;
  const key = `world-${serial}`;
  const asksForCopies = serial % 2 === 0;
  const citations = { requireSnapshots: asksForCopies, recheckDays: 30, driftPercent: 40 };
  await payload.updateGlobal({ slug: 'editorial-policy', data: { stages, citations } });
  const url = `https://example.org/${key}`;
  const page = await aSource(payload, { type: 'webpage', url });
  const writer = personIn(cast, 0);
  const author = await anAuthor(payload);
  const article = await payload.create({
    collection: 'articles',
    data: {
      title: `Promises ${serial}`,
      slug: `promises-${serial}`,
      kind: 'analysis',
      language: 'en',
      body: bodyOf([citedParagraph(key)]),
      bylines: [{ author: author.id }],
      owner: writer.id,
    },
    req: await asUser(payload, writer),
    depth: 0,
  });
  const world: World = {
    article: article.id,
    key,
    author: author.id,
    page: { id: page.id, url },
    pageIsThere: false,
    pageIsKept: false,
    asksForCopies,
    bylined: false,
    witness: new Map(),
    given: { addresses: new Set(), editions: new Set() },
  };
  await sawContribution(cast, world, writer);
  return world;
};

/** Editions, newest first. */
export const newestFirst = async ({ payload }: Cast, { article }: World): Promise<Edition[]> =>
  (await editionsOf(payload, article)).toReversed();

export const openEdition = async (cast: Cast, world: World): Promise<Edition | undefined> =>
  (await newestFirst(cast, world)).find(({ state }) => isOpen(state));

export const liveEdition = async (cast: Cast, world: World): Promise<Edition | undefined> =>
  (await newestFirst(cast, world)).find(({ state }) => isLive(state));

export const sawContribution = async (cast: Cast, world: World, user: User): Promise<void> => {
  const edition = await openEdition(cast, world);
  if (!edition) return;
  world.witness.set(edition.id, (world.witness.get(edition.id) ?? new Set()).add(user.id));
};

export const unresolved = async (
  { payload }: Cast,
  { article }: World,
): Promise<Citation | undefined> => {
  const { docs } = await payload.find({
    collection: 'citations',
    where: { article: { equals: article }, status: { equals: 'unresolved' } },
    limit: 1,
    depth: 0,
  });
  return docs[0];
};

/** The number of somebody of the cast. */
export const numberOf = ({ people }: Cast, user: number | null): number =>
  Math.max(
    people.findIndex(({ id }) => id === user),
    0,
  );

/** Somebody of any stage who had no part in the text and publishes nothing, by number. */
export const outsiderOf = ({ people }: Cast, edition: Edition): number => {
  const { stages } = takenPolicy(edition.policy) ?? { stages: [] };
  const contributors = idsOf(edition.contributors ?? []);
  const index = people.findIndex(
    ({ id, roles }) =>
      !contributors.includes(id) &&
      !roles.includes('publisher') &&
      stages.some(
        (stage) => stage.people.includes(id) || stage.roles.some((r) => roles.includes(r)),
      ),
  );
  return Math.max(index, 0);
};

/** Somebody of the cast whose approval would count now, by number. */
export const approverOf = async (
  cast: Cast,
  edition: Edition,
  req: PayloadRequest,
): Promise<number> => {
  const policy = takenPolicy(edition.policy) ?? { stages: [] };
  const { approvals } = await editionRecord(req, edition.id);
  const contributors = idsOf(edition.contributors ?? []);
  const { round, stage } = edition;
  const status = {
    policy,
    round: round ?? 0,
    stage: stage ?? 0,
    contentHash: edition.contentHash ?? null,
    approvals,
    contributors,
  };
  const index = cast.people.findIndex(({ id, name, roles }) => {
    const fits = typeof stageToApprove(status, { kind: 'user', id, name, roles }) === 'number';
    return fits && !contributors.includes(id);
  });
  return Math.max(index, 0);
};
