import { anArticle, anAuthor, asUser, aSource, aTopic, aUser } from '@support/builders';
import { aPicture, aPictureFile } from '@support/documents/pictures';
import type { BasePayload, CollectionSlug } from 'payload';
import { ulid } from 'ulid';

import { asExecutor } from '@/editions/executor/executor-token';
import type { Role } from '@/editions/rules/states';

/** Who may do what with records that are nobody's own. Everybody at the desk reads all of them, or those who are named. */
export type DeskCase = {
  collection: CollectionSlug;
  read?: readonly Role[];
  create: readonly Role[];
  update: readonly Role[];
  delete: readonly Role[];
  /** A record to read, change and delete, made by the system. */
  record: (payload: BasePayload) => Promise<{ id: number }>;
  /** What is sent to make one. */
  sent: (payload: BasePayload) => Promise<never>;
  change: never;
  file?: typeof aPictureFile;
};

const publishing: Role[] = ['editor', 'publisher', 'administrator'];
const running: Role[] = ['publisher', 'administrator'];
const citing: Role[] = ['writer', 'reviewer', 'fact-checker', 'editor'];
const none: Role[] = [];
const closed = { create: none, update: none, delete: none };

const now = '2026-01-01T00:00:00.000Z';
const executor = async (payload: BasePayload) => asExecutor(await asUser(payload));
const slug = () => `slug-${ulid().toLowerCase()}`;

type Data = Record<string, unknown>;
/** The generic operations want the one type that fits every collection, which is none. */
const data = (make: (payload: BasePayload) => Data | Promise<Data>) => async (p: BasePayload) =>
  (await make(p)) as never;

export const deskCases: DeskCase[] = [
  {
    collection: 'users',
    create: ['administrator'],
    update: ['administrator'],
    delete: none,
    record: aUser,
    sent: data(() => ({
      email: `${slug()}@example.org`,
      password: 'long enough to keep',
      name: 'A',
      roles: ['writer'],
    })),
    change: { name: 'B' } as never,
  },
  {
    collection: 'authors',
    create: publishing,
    update: publishing,
    delete: publishing,
    record: anAuthor,
    sent: data(() => ({ name: 'A', slug: slug() })),
    change: { name: 'B' } as never,
  },
  {
    collection: 'topics',
    create: publishing,
    update: publishing,
    delete: publishing,
    record: aTopic,
    sent: data(() => ({ name: 'A', slug: slug() })),
    change: { name: 'B' } as never,
  },
  {
    collection: 'series',
    create: publishing,
    update: publishing,
    delete: publishing,
    record: (payload) =>
      payload.create({ collection: 'series', data: { title: 'A', slug: slug() } }),
    sent: data(() => ({ title: 'A', slug: slug() })),
    change: { title: 'B' } as never,
  },
  {
    collection: 'media',
    create: ['writer', ...publishing],
    update: ['writer', ...publishing],
    delete: publishing,
    record: aPicture,
    sent: data(() => ({ alt: 'A' })),
    change: { alt: 'B' } as never,
    file: aPictureFile,
  },
  {
    collection: 'sources',
    create: [...citing, 'publisher'],
    update: [...citing, 'publisher'],
    delete: ['editor', 'publisher'],
    record: aSource,
    sent: data(() => ({ type: 'book', title: slug() })),
    change: { title: 'B' } as never,
  },
  {
    collection: 'snapshots',
    create: ['writer', 'fact-checker', 'editor', 'publisher'],
    update: none,
    delete: none,
    record: async (payload) =>
      payload.create({
        collection: 'snapshots',
        data: await aSnapshot(payload),
        file: await aPictureFile(),
      }),
    sent: data((p) => aSnapshot(p)),
    change: { tool: 'B' } as never,
    file: aPictureFile,
  },
  {
    collection: 'articles',
    create: ['writer', 'editor'],
    update: ['editor'],
    delete: none,
    record: anArticle,
    sent: data(() => ({ title: 'A', language: 'en' })),
    change: { title: 'B', revision: 0 } as never,
  },
  {
    collection: 'citations',
    create: ['editor'],
    update: ['editor'],
    delete: none,
    record: async (payload) =>
      payload.create({ collection: 'citations', data: await aCitation(payload) }),
    sent: data((p) => aCitation(p)),
    change: { note: 'B' } as never,
  },
  {
    collection: 'comments',
    ...closed,
    record: async (payload) =>
      payload.create({
        collection: 'comments',
        data: { article: (await anArticle(payload)).id, text: 'Why?' },
        req: await executor(payload),
      }),
    sent: data(async (p) => ({ article: (await anArticle(p)).id, text: 'Why?' })),
    change: { text: 'B' } as never,
  },
  {
    collection: 'assignments',
    ...closed,
    record: async (payload) =>
      payload.create({
        collection: 'assignments',
        data: await anAssignment(payload),
        req: await executor(payload),
      }),
    sent: data((p) => anAssignment(p)),
    change: { endedAt: now } as never,
  },
  {
    collection: 'notifications',
    ...closed,
    read: none, // of somebody else
    record: async (payload) =>
      payload.create({
        collection: 'notifications',
        data: await aNotification(payload),
        req: await executor(payload),
      }),
    sent: data((p) => aNotification(p)),
    change: { readAt: now } as never,
  },
  {
    collection: 'mails',
    ...closed,
    read: ['administrator'],
    record: async (payload) =>
      payload.create({ collection: 'mails', data: aMail(), req: await executor(payload) }),
    sent: data(() => aMail()),
    change: { text: 'B' } as never,
  },
  {
    collection: 'webhooks',
    read: running,
    create: running,
    update: running,
    delete: running,
    record: (payload) => payload.create({ collection: 'webhooks', data: aWebhook() }),
    sent: data(() => aWebhook()),
    change: { name: 'B' } as never,
  },
  {
    collection: 'webhook-deliveries',
    ...closed,
    read: running,
    record: async (payload) =>
      payload.create({
        collection: 'webhook-deliveries',
        data: aDelivery(),
        req: await executor(payload),
      }),
    sent: data(() => aDelivery()),
    change: { state: 'delivered' } as never,
  },
  {
    collection: 'redirects',
    create: running,
    update: running,
    delete: running,
    record: (payload) =>
      payload.create({
        collection: 'redirects',
        data: { from: `/${slug()}`, to: '/', status: '301' },
      }),
    sent: data(() => ({ from: `/${slug()}`, to: '/', status: '301' })),
    change: { to: '/about' } as never,
  },
];

const aSnapshot = async (payload: BasePayload) => ({
  source: (await aSource(payload)).id,
  takenAt: '2026-01-01T00:00:00.000Z',
});

const aCitation = async (payload: BasePayload) => ({
  key: ulid(),
  article: (await anArticle(payload)).id,
  status: 'unresolved' as const,
});

const anAssignment = async (payload: BasePayload) => {
  const article = (await anArticle(payload)).id;
  const { docs } = await payload.find({
    collection: 'editions',
    where: { article: { equals: article } },
  });
  const user = (await aUser(payload)).id;
  return { article, edition: Number(docs[0]?.id), stageName: 'Review', user, at: now };
};

const aNotification = async (payload: BasePayload) => ({
  key: slug(),
  recipient: (await aUser(payload)).id,
  kind: 'approved' as const,
  at: now,
});

const aMail = () => ({ key: slug(), to: 'a@example.org', subject: 'A', text: 'A' });
const aWebhook = () => ({ name: 'A', url: 'https://example.org/hook' });
const aDelivery = () => ({
  key: slug(),
  event: 'publish',
  state: 'pending' as const,
  attempts: 0,
});
