import type { BasePayload } from 'payload';

import { runSql, sql } from '@/database/sql';
import type { FrozenDocument } from '@/document/document';
import type { Article } from '@/payload-types';

import { anAuthor } from './builders';
import { citedParagraph, type Desk } from './desk';
import { aPublicArticle, type PublicArticle } from './public-article';
import { drawn } from './rich-document';

export type JudgedHouse = {
  payload: BasePayload;
  desk: Desk;
  /** The topic of every article. */
  topic: number;
  /** Digests of the library's pictures, by those that documents of tests bear. */
  pictures: ReadonlyMap<string, string>;
};

/**
 * Publishes a text as the desk does, and then puts this document in the place of its own: its notes and works need not be
 * resolved one by one.
 */
export const anArticleOf = async (
  { payload, desk, topic, pictures }: JudgedHouse,
  document: FrozenDocument,
): Promise<PublicArticle> => {
  const { slug, language, title, subtitle, standfirst, kind, bylines } = document.metadata;
  const authors: NonNullable<Article['bylines']> = [];
  for (const { name, slug: author, role, affiliation } of bylines) {
    authors.push({ author: await authorOf(payload, name, author), role, affiliation });
  }
  const made = await aPublicArticle(payload, desk, {
    ...{ slug, language, title, subtitle, standfirst, kind, topics: [topic] },
    ...(authors.length > 0 ? { bylines: authors } : {}),
  });
  await show(
    payload,
    made,
    (own) => ({
      ...document,
      metadata: { ...document.metadata, topics: own.metadata.topics },
      references: [...document.references, ...own.references],
    }),
    pictures,
  );
  return made;
};

/** Puts other words into a published edition, as if it had been published with them. */
export const saidBefore = (
  payload: BasePayload,
  made: PublicArticle,
  before: string,
): Promise<void> =>
  show(payload, made, (own) => ({ ...own, body: [citedParagraph(made.citationKey, before)] }));

const show = async (
  payload: BasePayload,
  { edition }: PublicArticle,
  change: (own: FrozenDocument) => FrozenDocument,
  pictures: ReadonlyMap<string, string> = new Map(),
): Promise<void> => {
  let shown = JSON.stringify(change(edition.document as unknown as FrozenDocument));
  for (const [named, kept] of pictures) shown = shown.replaceAll(named, kept);
  await runSql(
    { payload },
    sql`UPDATE editions SET document = ${shown}::jsonb WHERE id = ${edition.id}`,
  );
};

const authorOf = async (payload: BasePayload, name: string, slug: string): Promise<number> => {
  const { docs } = await payload.find({
    collection: 'authors',
    where: { slug: { equals: slug } },
    depth: 0,
  });
  if (docs[0]) return docs[0].id;
  const { id } = await anAuthor(payload, {
    name,
    slug,
    bio: `${name}.\n\nA second paragraph, with <brackets>.`,
    orcid: '0000-0002-1825-0097',
    affiliations: [{ organisation: 'Institute of Wells', position: 'Fellow', from: '2019' }],
    links: [{ label: 'A page', url: 'https://example.org/people' }],
  });
  return id;
};

/** The pictures of `richDocument` in the library. */
export const somePictures = async (payload: BasePayload): Promise<ReadonlyMap<string, string>> => {
  const digests = new Map<string, string>();
  for (const [letter, mimetype] of [
    ['a', 'image/png'],
    ['c', 'image/webp'],
  ] as const) {
    const data = Buffer.from(await drawn(mimetype));
    const { sha256 } = await payload.create({
      collection: 'media',
      data: { alt: 'A line that rises' },
      file: { data, mimetype, name: `line-${letter}.${mimetype.slice(6)}`, size: data.length },
    });
    digests.set(letter.repeat(64), sha256 ?? '');
  }
  return digests;
};
