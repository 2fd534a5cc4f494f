import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { importFile } from '@/articles/commands/import-article';
import { resolveCitation } from '@/citations/commands/resolve-citation';
import type { Article } from '@/payload-types';
import type { DemoSourceIds } from './make-sources';
import { done, type Desk } from './desk';
import { addToText } from './add-to-text';
import { makePicture } from './make-picture';
import { demoAuthors } from './content/authors';
import { readManuscript, type DemoManuscript, type DemoNote } from './read-manuscript';

/** What was made before the texts, by slug or key. */
export type DemoRecords = {
  topics: ReadonlyMap<string, number>;
  series: ReadonlyMap<string, number>;
  authors: ReadonlyMap<string, number>;
  sources: DemoSourceIds;
};

/**
 * Imports a manuscript as the writer, fills in what no file says, and resolves its citations: whoever does that has
 * contributed, and so it cannot be one of those who review.
 */
export const makeArticle = async (
  desk: Desk,
  name: string,
  records: DemoRecords,
): Promise<number> => {
  const manuscript = await manuscriptOf(name);
  const id =
    (await importedBefore(desk, manuscript)) ?? (await importManuscript(desk, name, manuscript));
  await describe(desk, id, { name, manuscript, records });
  await addAdditions(desk, id, manuscript);
  await resolveCitations(desk, id, manuscript, records.sources);
  return id;
};

const manuscriptOf = async (name: string): Promise<DemoManuscript> =>
  readManuscript(await readFile(new URL(`manuscripts/${name}.md`, import.meta.url), 'utf8'));

const importedBefore = async (
  { payload }: Desk,
  { file }: DemoManuscript,
): Promise<number | undefined> => {
  const digest = createHash('sha256').update(file).digest('hex');
  const { docs } = await payload.find({
    collection: 'articles',
    where: { importDigest: { equals: digest } },
    depth: 0,
  });
  return docs[0]?.id;
};

const importManuscript = async (
  desk: Desk,
  name: string,
  { file }: DemoManuscript,
): Promise<number> => {
  const input = { filename: `${name}.md`, bytes: new TextEncoder().encode(file) };
  const imported = await importFile(await desk.as('writer'), input);
  return done(`The import of ${name}`, imported).article;
};

type Description = { name: string; manuscript: DemoManuscript; records: DemoRecords };

/** Once: an article that has topics has been described. */
const describe = async (desk: Desk, id: number, about: Description): Promise<void> => {
  const article = await desk.payload.findByID({ collection: 'articles', id, depth: 0 });
  if (article.topics?.length) return;
  await desk.payload.update({
    collection: 'articles',
    id,
    overrideAccess: false,
    req: await desk.as('writer'),
    data: { ...(await descriptionOf(desk, article, about)), revision: article.revision },
  });
};

const descriptionOf = async (
  desk: Desk,
  article: Article,
  { name, manuscript, records }: Description,
): Promise<Partial<Article>> => {
  const { kind, standfirst, topics, series, translationOf } = manuscript;
  const image = await makePicture(desk, name);
  return {
    slug: name,
    kind,
    standfirst,
    topics: topics.map((slug) => idIn(records.topics, slug)),
    bylines: bylinesOf(manuscript, records),
    ...(series
      ? { series: idIn(records.series, series.slug), seriesPosition: series.position }
      : {}),
    licence: 'CC BY 4.0',
    ...(image === undefined ? {} : { hero: { image } }),
    ...(article.original?.date
      ? { original: { publisher: 'Portage', ...filled(article.original) } }
      : {}),
    ...(translationOf ? { translationGroup: await groupOf(desk, translationOf) } : {}),
  };
};

/** Only in a fresh draft: later the story may have changed the text around them. */
const addAdditions = async (
  desk: Desk,
  id: number,
  { additions }: DemoManuscript,
): Promise<void> => {
  const events = await desk.payload.count({
    collection: 'transitions',
    where: { article: { equals: id }, event: { not_equals: 'create' } },
  });
  if (events.totalDocs > 0) return;
  const placed = additions.map(({ addBefore, block }) => ({ addBefore, blocks: [block] }));
  await addToText(desk, id, placed);
};

const filled = (original: NonNullable<Article['original']>) =>
  Object.fromEntries(Object.entries(original).filter(([, value]) => value));

const bylinesOf = (
  { authors, translators, language }: DemoManuscript,
  records: DemoRecords,
): NonNullable<Article['bylines']> => {
  const byline = (role: 'author' | 'translator') => (slug: string) => ({
    author: idIn(records.authors, slug),
    role,
    affiliation: demoAuthors.find((author) => author.slug === slug)?.affiliation[language],
  });
  return [...authors.map(byline('author')), ...translators.map(byline('translator'))];
};

const groupOf = async ({ payload }: Desk, slug: string): Promise<string> => {
  const { docs } = await payload.find({
    collection: 'articles',
    where: { slug: { equals: slug } },
    depth: 0,
  });
  const group = docs[0]?.translationGroup;
  if (!group) throw new Error(`“${slug}” must be made before its translation`);
  return group;
};

/** The citations stand in the order of the text, and so do the notes; those without a note stay unresolved. */
const resolveCitations = async (
  desk: Desk,
  articleId: number,
  { notes }: DemoManuscript,
  sources: DemoSourceIds,
): Promise<void> => {
  const { docs } = await desk.payload.find({
    collection: 'citations',
    where: { article: { equals: articleId }, status: { not_equals: 'orphaned' } },
    sort: 'position',
    pagination: false,
    depth: 0,
  });
  for (const [index, { words, note }] of notes.entries()) {
    const citation = docs[index];
    if (citation?.words !== words) {
      throw new Error(`“${words}” is not citation ${index + 1} (“${citation?.words}”)`);
    }
    if (citation.status !== 'unresolved' && citation.status !== 'proposed') continue;
    const input = { key: citation.key, ...resolutionOf(note, sources) };
    done(`The citation of “${words}”`, await resolveCitation(await desk.as('writer'), input));
  }
};

const resolutionOf = ({ cites, note, quotation }: DemoNote, sources: DemoSourceIds) => ({
  cites: cites.map(({ source, ...place }) => ({ source: idIn(sources, source), ...place })),
  ...(note ? { note } : {}),
  ...(quotation ? { quotation } : {}),
});

const idIn = <Key>(records: ReadonlyMap<Key, number>, key: Key): number => {
  const id = records.get(key);
  if (id === undefined) throw new Error(`The demo has no “${String(key)}”`);
  return id;
};
