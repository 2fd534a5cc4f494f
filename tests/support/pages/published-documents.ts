import type { BasePayload } from 'payload';

import { runSql, sql } from '@/database/sql';
import type { FrozenDocument } from '@/document/document';
import type { Article, Media } from '@/payload-types';

import { anAuthor } from '../builders';
import { citedParagraph, type Desk } from '../desk';
import { publishNext } from '../editions/next-edition';
import { aPublicArticle, type PublicArticle } from '../editions/public-article';
import { drawn } from '../documents/rich-document';

export type JudgedInstallation = {
  payload: BasePayload;
  desk: Desk;
  /** The topic of every article. */
  topic: number;
  picture: Media;
};

/**
 * Publishes a text as the desk does, and then puts this document in the place of its own: its notes and works need not be
 * resolved one by one.
 */
export const anArticleOf = async (
  { payload, desk, topic, picture }: JudgedInstallation,
  document: FrozenDocument,
): Promise<PublicArticle> => {
  const { slug, language, title, subtitle, standfirst, kind, bylines } = document.metadata;
  const authors: NonNullable<Article['bylines']> = [];
  for (const { name, slug: author, role, affiliation } of bylines) {
    authors.push({ author: await authorOf(payload, name, author), role, affiliation });
  }
  const made = await aPublicArticle(payload, desk, {
    ...{ slug, language, title, subtitle, standfirst, kind, topics: [topic] },
    hero: { image: picture.id }, // which makes it public
    ...(authors.length > 0 ? { bylines: authors } : {}),
  });
  await show(payload, made, (own) => of(document, own), picture);
  return made;
};

/** Publishes the article once more, with this document as its next edition. */
export const anotherEditionOf = async (
  { payload, desk, picture }: JudgedInstallation,
  made: PublicArticle,
  document: FrozenDocument,
): Promise<void> => {
  const publicNote = 'A figure was wrong, and a table was missing.';
  const { edition: id } = await publishNext({ desk }, made.article.id, {
    kind: 'correction',
    publicNote,
  });
  const edition = await payload.findByID({ collection: 'editions', id, depth: 0 });
  await show(payload, { edition }, (own) => of(document, own), picture);
};

/** A document under the topics of the article that it stands in for. */
const of = (document: FrozenDocument, own: FrozenDocument): FrozenDocument => ({
  ...document,
  metadata: { ...document.metadata, topics: own.metadata.topics },
});

/** Puts other words into a published edition, as if it had been published with them. */
export const saidBefore = (
  payload: BasePayload,
  made: PublicArticle,
  before: string,
): Promise<void> =>
  show(payload, made, (own) => ({ ...own, body: [citedParagraph(made.citationKey, before)] }));

const show = async (
  payload: BasePayload,
  { edition }: Pick<PublicArticle, 'edition'>,
  change: (own: FrozenDocument) => FrozenDocument,
  picture?: Media,
): Promise<void> => {
  const changed = change(edition.document as unknown as FrozenDocument);
  const shown = JSON.stringify(changed, (name, value: unknown) =>
    name === 'sha256' && picture ? picture.sha256 : value,
  );
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

/** A picture in the library, which takes the place of those that documents of tests name. */
export const aDrawnPicture = async (payload: BasePayload): Promise<Media> => {
  const data = Buffer.from(await drawn('image/png'));
  return payload.create({
    collection: 'media',
    data: { alt: 'A line that rises' },
    file: { data, mimetype: 'image/png', name: 'line.png', size: data.length },
  });
};
