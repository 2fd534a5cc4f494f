import type { BasePayload, CollectionSlug } from 'payload';

import { asExecutor } from '@/editions/executor/executor-token';
import type { User } from '@/payload-types';
import { roles } from '@/editions/rules/states';

import { asUser, aUser } from '../builders';
import { anArticleThatIs, openInstallation, type Installation, type Placed } from '../entry-points';

/** A record that only commands write, and what somebody might want to make of it. */
type ClosedRecord = {
  collection: CollectionSlug;
  id: number;
  /** A change that would matter. */
  change: Readonly<Record<string, unknown>>;
  /** Another of its kind, with everything that it needs. */
  forged: Readonly<Record<string, unknown>>;
};

/** One record of every collection that only commands write, all about one article. */
const closedRecords = async (
  installation: Installation,
  placed: Placed,
): Promise<ClosedRecord[]> => {
  const { payload } = installation;
  const made = await withAll(payload, installation, placed);
  const records: ClosedRecord[] = [];
  for (const [collection, forged] of made) {
    const about = collection === 'mails' || collection === 'webhook-deliveries';
    const { docs } = await payload.find({
      collection,
      where: about ? {} : { article: { equals: placed.articleId } },
      limit: 1,
      depth: 0,
    });
    const id = Number(docs[0]?.id);
    records.push({ collection, id, forged, change: changes[collection] ?? {} });
  }
  return records;
};

const at = '2026-01-01T00:00:00.000Z';

const changes: Partial<Record<CollectionSlug, Readonly<Record<string, unknown>>>> = {
  editions: { state: 'published', publishedAt: at, document: { version: 1 }, reviewDue: false },
  transitions: { actorName: 'Nobody', reason: 'None.' },
  approvals: { voidedAt: at, contentHash: 'f' },
  assignments: { endedAt: at },
  comments: { resolvedAt: at, blocking: false },
  notifications: { readAt: at },
  mails: { to: 'thief@example.org', sentAt: at },
  'webhook-deliveries': { state: 'delivered', payload: {} },
};

type Forged = Readonly<Record<string, unknown>>;

const withAll = async (
  payload: BasePayload,
  { everyone, desk }: Installation,
  { articleId, edition }: Placed,
): Promise<(readonly [CollectionSlug, Forged])[]> => {
  const about = { article: articleId, edition: edition.id };
  const status = { stage: 0, round: 1, contentHash: edition.contentHash };
  const entry = { event: 'publish', toState: 'published', actorName: 'Nobody', at, hash: 'f' };
  const forged: (readonly [CollectionSlug, Forged])[] = [
    ['editions', { article: articleId, number: 9, kind: 'first', state: 'published', ...status }],
    ['transitions', { ...about, ...entry, sequence: 9 }],
    ['approvals', { ...about, ...status, user: everyone.id, at }],
    ['assignments', { ...about, stageName: 'Review', user: desk.reviewer.user.id, at }],
    ['comments', { ...about, text: 'Who says so?' }],
    ['notifications', { ...about, key: 'k', recipient: everyone.id, kind: 'approved', at }],
    ['mails', { key: 'k', to: 'somebody@example.org', subject: 'A', text: 'A' }],
    ['webhook-deliveries', { key: 'k', event: 'publish', state: 'pending', attempts: 0 }],
  ];
  const req = asExecutor(await asUser(payload));
  for (const [collection, data] of forged.slice(3)) {
    await payload.create({ collection, data: data as never, req });
  }
  return forged.map(([collection, data]) => [collection, { ...data, key: 'another' }] as const);
};

/** Somebody of each role, and somebody who holds them all. */
export const everybody = [...roles, 'every role'] as const;

const onePerRole = async (installation: Installation): Promise<ReadonlyMap<string, User>> => {
  const people = new Map<string, User>([['every role', installation.everyone]]);
  for (const role of roles) people.set(role, await aUser(installation.payload, { roles: [role] }));
  return people;
};

export type ClosedInstallation = {
  installation: Installation;
  /** Approved: its text is closed to everybody. */
  placed: Placed;
  records: readonly ClosedRecord[];
  who: (name: string) => User;
};

/** A house with one of everything that nobody may write by hand, and somebody of each role who tries. */
export const openClosedInstallation = async (): Promise<ClosedInstallation> => {
  const installation = await openInstallation();
  const placed = await anArticleThatIs(installation, 'approved');
  const records = await closedRecords(installation, placed);
  const people = await onePerRole(installation);
  const who = (name: string): User => {
    const person = people.get(name);
    if (!person) throw new Error(`Nobody is ${name}`);
    return person;
  };
  return { installation, placed, records, who };
};
