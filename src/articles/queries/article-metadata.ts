import type { PayloadRequest } from 'payload';

import type { Byline, DocumentMetadata } from '@/document/document';
import type { Picture } from '@/document/lexical';
import { textFieldsIn, type TextField } from '@/document/text-fields';
import type { Article, Author } from '@/payload-types';
import { idOf, idsOf } from './related-ids';

/** What stands around an article's text, names in its language. Not yet in normal form. */
export const articleMetadata = async (
  req: PayloadRequest,
  article: Article,
  pictures: ReadonlyMap<string, Picture>,
): Promise<DocumentMetadata> => ({
  kind: article.kind ?? 'analysis',
  language: article.language,
  slug: article.slug ?? '',
  title: article.title ?? '',
  ...textFieldsIn(article satisfies Pick<Article, TextField>),
  keyPoints: (article.keyPoints ?? []).flatMap(({ text }) => text ?? []),
  bylines: await bylinesOf(req, article),
  topics: await slugsOf(req, 'topics', idsOf(article.topics)),
  series: await seriesOf(req, article),
  hero: heroOf(article.hero, pictures),
  original: originalOf(article.original),
});

const bylinesOf = async (req: PayloadRequest, article: Article): Promise<Byline[]> => {
  const rows = article.bylines ?? [];
  const ids = rows.flatMap(({ author }) => idsOf(author));
  if (ids.length === 0) return [];
  const { docs } = await req.payload.find({
    collection: 'authors',
    where: { id: { in: ids } },
    locale: article.language,
    depth: 0,
    pagination: false,
    req,
  });
  const authors = new Map(docs.map((author): [number, Author] => [author.id, author]));
  return rows.flatMap(({ author, role, affiliation }): Byline[] => {
    const person = authors.get(idOf(author) ?? -1);
    if (!person) return [];
    return [
      {
        name: person.name,
        slug: person.slug,
        role: role ?? 'author',
        affiliation: affiliation ?? undefined,
        orcid: person.orcid ?? undefined,
      },
    ];
  });
};

const slugsOf = async (
  req: PayloadRequest,
  collection: 'topics' | 'series',
  ids: readonly number[],
): Promise<string[]> => {
  if (ids.length === 0) return [];
  const { docs } = await req.payload.find({
    collection,
    where: { id: { in: [...ids] } },
    depth: 0,
    pagination: false,
    req,
  });
  return docs.map(({ slug }) => slug);
};

const seriesOf = async (
  req: PayloadRequest,
  article: Article,
): Promise<DocumentMetadata['series']> => {
  const [slug] = await slugsOf(req, 'series', idsOf(article.series));
  return slug ? { slug, position: article.seriesPosition ?? undefined } : undefined;
};

const heroOf = (
  hero: Article['hero'],
  pictures: ReadonlyMap<string, Picture>,
): DocumentMetadata['hero'] => {
  const picture = pictures.get(String(idOf(hero?.image)));
  if (!picture) return undefined;
  return {
    image: picture.image,
    alt: picture.alt ?? '',
    caption: hero?.caption ?? picture.caption,
    source: hero?.source ?? picture.source,
    licence: hero?.licence ?? picture.licence,
  };
};

const originalOf = (original: Article['original']): DocumentMetadata['original'] =>
  original && {
    publisher: original.publisher ?? undefined,
    url: original.url ?? undefined,
    date: original.date ?? undefined,
  };
