import type { BasePayload, PayloadRequest } from 'payload';

import { asExecutor } from '@/editions/executor/executor-token';
import { bodyOf } from '@/document/body-of';
import type { Paragraph } from '@/document/document';
import type { Article, Citation, User } from '@/payload-types';
import { roles, type Role } from '@/editions/rules/states';

import { aSource, asUser, aUser, anAuthor } from './builders';
import { reviewInOneStage } from './editions/policy';

/** One person per role, and a request of each; articles are reviewed in one stage. */
export type Desk = Record<Role, { user: User; req: () => Promise<PayloadRequest> }>;

/** They are there already in a database of `startTestDesk`. */
export const aDesk = async (payload: BasePayload): Promise<Desk> => {
  const people = await peopleOfDesk(payload);
  const entries = roles.map((role) => {
    const user = people.find(({ email }) => email === emailOf(role));
    if (!user) throw new Error('A person is missing');
    return [role, { user, req: () => asUser(payload, user) }];
  });
  return Object.fromEntries(entries) as Desk;
};

const emailOf = (role: Role): string => `${role}@people.example`;

const peopleOfDesk = async (payload: BasePayload): Promise<User[]> => {
  const where = { email: { in: roles.map(emailOf) } };
  const { docs } = await payload.find({ collection: 'users', where, pagination: false });
  if (docs.length > 0) return docs;
  await reviewInOneStage(payload);
  return Promise.all(
    roles.map((role) => aUser(payload, { roles: [role], name: role, email: emailOf(role) })),
  );
};

let made = 0;

/** A text with one citation on the words “a harvest of record size”. */
export const citedParagraph = (key: string, before = 'The ministry announced '): Paragraph => ({
  type: 'paragraph',
  children: [
    { type: 'text', text: before },
    { type: 'citation', key, children: [{ type: 'text', text: 'a harvest of record size' }] },
    { type: 'text', text: ' in the autumn.' },
  ],
});

export type Manuscript = { article: Article; citationKey: string };

/** What a writer would have ready to submit: bylined, addressed, with one citation of a printed work. */
export const aManuscript = async (
  payload: BasePayload,
  writer: Desk['writer'],
  data: Partial<Article> = {},
): Promise<Manuscript> => {
  const number = (made += 1);
  const citationKey = `citation-${number}`;
  const author = await anAuthor(payload, { name: 'Alena Example' });
  const article = await payload.create({
    collection: 'articles',
    data: {
      title: `A title ${number}`,
      slug: `a-title-${number}`,
      kind: 'analysis',
      language: 'en',
      body: bodyOf([citedParagraph(citationKey)]),
      bylines: [{ author: author.id, role: 'author' }],
      owner: writer.user.id,
      ...data,
    },
    req: await writer.req(),
    depth: 0,
  });
  return { article, citationKey };
};

/** Settles a citation as the desk's commands would: resolved to a printed work. */
export const resolveToPrint = async (
  payload: BasePayload,
  { article, citationKey }: Manuscript,
): Promise<Citation> => {
  const source = await aSource(payload);
  const { docs } = await payload.find({
    collection: 'citations',
    where: { key: { equals: citationKey } },
    depth: 0,
  });
  const req = asExecutor(await asUser(payload));
  const data = { status: 'resolved' as const, cites: [{ source: source.id }] };
  const [row] = docs;
  return row
    ? payload.update({ collection: 'citations', id: row.id, data, req })
    : payload.create({
        collection: 'citations',
        data: { key: citationKey, article: article.id, words: 'a harvest of record size', ...data },
        req,
      });
};
