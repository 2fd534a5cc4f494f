import { createLocalReq, type BasePayload, type PayloadRequest } from 'payload';

import type { Article, Author, Source, Topic, User } from '@/payload-types';
import type { Role } from '@/editions/rules/states';

let made = 0;
/** A number that no other record of this test file bears. */
const next = (): number => (made += 1);

type UserOptions = { roles?: Role[]; name?: string; email?: string; active?: boolean };

export const password = 'correct horse battery staple';

export const aUser = (payload: BasePayload, options: UserOptions = {}): Promise<User> => {
  const { roles = ['writer'], name = `Person ${next()}`, active = true } = options;
  const { email = `person-${next()}@example.org` } = options;
  return payload.create({
    collection: 'users',
    data: { email, password, name, roles, active },
  });
};

export const anAuthor = (payload: BasePayload, data: Partial<Author> = {}): Promise<Author> =>
  payload.create({
    collection: 'authors',
    data: { name: `Author ${next()}`, slug: `author-${next()}`, ...data },
  });

export const aTopic = (payload: BasePayload, data: Partial<Topic> = {}): Promise<Topic> =>
  payload.create({
    collection: 'topics',
    data: { name: `Topic ${next()}`, slug: `topic-${next()}`, ...data },
  });

export const aSource = (payload: BasePayload, data: Partial<Source> = {}): Promise<Source> =>
  payload.create({
    collection: 'sources',
    data: { type: 'book', title: `Source ${next()}`, key: `source-${next()}`, ...data },
  });

/** A working copy with a title, an address and one paragraph. */
export const anArticle = (payload: BasePayload, data: Partial<Article> = {}): Promise<Article> =>
  payload.create({
    collection: 'articles',
    data: {
      title: `Article ${next()}`,
      slug: `article-${next()}`,
      kind: 'analysis',
      language: 'en',
      body: aBody('The first paragraph.'),
      ...data,
    },
  });

/** Lexical's JSON for plain paragraphs. */
export const aBody = (...paragraphs: string[]): NonNullable<Article['body']> => ({
  root: {
    type: 'root',
    version: 1,
    direction: null,
    format: '',
    indent: 0,
    children: paragraphs.map((text) => ({
      type: 'paragraph',
      version: 1,
      direction: null,
      format: '',
      indent: 0,
      textFormat: 0,
      textStyle: '',
      children: [
        { type: 'text', version: 1, text, format: 0, style: '', mode: 'normal', detail: 0 },
      ],
    })),
  },
});

/** Saves an article in somebody's name, as one who has just read it. */
export const saveAs = async (
  payload: BasePayload,
  user: User,
  id: number,
  data: Partial<Article>,
  overrideAccess = true,
): Promise<Article> => {
  const { revision } = await payload.findByID({ collection: 'articles', id, depth: 0 });
  const req = await asUser(payload, user);
  return payload.update({
    collection: 'articles',
    id,
    data: { revision, ...data },
    req,
    overrideAccess,
    depth: 0,
  });
};

/** A request as this person's browser would make it; without a person, a stranger's. */
export const asUser = (payload: BasePayload, user?: User): Promise<PayloadRequest> =>
  createLocalReq(user ? { user: { ...user, collection: 'users' } } : {}, payload);
