import type { BasePayload } from 'payload';
import { demoLanguages } from './content/languages';
import type { User } from '@/payload-types';
import { demoAccounts, type DemoPerson } from './content/accounts';
import { demoAuthors, type DemoAuthor } from './content/authors';
import type { Desk } from './desk';

/** An account for each of the team, in the order of the list: the first user of a publication is its administrator. */
export const makeAccounts = async (
  payload: BasePayload,
  password: string,
): Promise<ReadonlyMap<DemoPerson, User>> => {
  const users = new Map<DemoPerson, User>();
  for (const { person, role, name, email, language } of demoAccounts) {
    const { docs } = await payload.find({
      collection: 'users',
      where: { email: { equals: email } },
    });
    const user =
      docs[0] ??
      (await payload.create({
        collection: 'users',
        data: { email, password, name, roles: [role], language, active: true },
      }));
    users.set(person, user);
  }
  return users;
};

/** The authors, with names and lives in three languages. Answers with their ids by slug. */
export const makeAuthors = async (desk: Desk): Promise<ReadonlyMap<string, number>> => {
  const ids = new Map<string, number>();
  for (const author of demoAuthors) ids.set(author.slug, await makeAuthor(desk, author));
  return ids;
};

const makeAuthor = async (desk: Desk, author: DemoAuthor): Promise<number> => {
  const { docs } = await desk.payload.find({
    collection: 'authors',
    where: { slug: { equals: author.slug } },
    depth: 0,
  });
  if (docs[0]) return docs[0].id;
  const [first, ...others] = demoLanguages;
  const req = await desk.as('editor');
  const { organisation, position, from } = author;
  const { id } = await desk.payload.create({
    collection: 'authors',
    locale: first,
    overrideAccess: false,
    req,
    data: {
      slug: author.slug,
      name: author.name[first],
      bio: author.bio[first],
      affiliations: [{ organisation, position, from }],
    },
  });
  for (const locale of others) {
    await desk.payload.update({
      collection: 'authors',
      id,
      locale,
      overrideAccess: false,
      req,
      data: { name: author.name[locale], bio: author.bio[locale] },
    });
  }
  return id;
};
