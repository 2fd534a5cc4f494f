import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { importFile } from '@/articles/commands/import-article';
import { checkQuotations } from '@/citations/commands/check-quotations';
import { resolveCitation } from '@/citations/commands/resolve-citation';
import type { Article } from '@/payload-types';
import type { DemoSourceIds } from './make-sources';
import { done, type Desk } from './desk';
import { addToText, type Whose } from './add-to-text';
import type { DemoPerson } from './content/accounts';
import { makePicture } from './make-picture';
import { demoAuthors } from './content/authors';
import type { Story } from './content/stories/step';
import { readManuscript, type DemoManuscript, type DemoNote } from './read-manuscript';

/** What was made before the texts, by slug or key. */
export type DemoRecords = {
  topics: ReadonlyMap<string, number>;
  series: ReadonlyMap<string, number>;
  authors: ReadonlyMap<string, number>;
  sources: DemoSourceIds;
};

/**
 * Imports a manuscript as its writer, fills in what no file says, and resolves its citations: whoever does that has
 * contributed, and so it cannot be one of those who review.
 */
export const makeArticle = async (
  desk: Desk,
  { manuscript: name, writer = 'writer' }: Pick<Story, 'manuscript' | 'writer'>,
  records: DemoRecords,
): Promise<number> => {
  const manuscript = await manuscriptOf(name);
  const about = { name, writer, manuscript, records };
  const id = (await importedBefore(desk, manuscript)) ?? (await importManuscript(desk, about));
  await describe(desk, id, about);
  await addAdditions(desk, { article: id, writer }, manuscript);
  await resolveCitations(desk, id, about);
  return id;
};

type Description = {
  name: string;
  writer: DemoPerson;
  manuscript: DemoManuscript;
  records: DemoRecords;
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
  { name, writer, manuscript: { file } }: Description,
): Promise<number> => {
  const input = { filename: `${name}.md`, bytes: new TextEncoder().encode(file) };
  const imported = await importFile(await desk.as(writer), input);
  return done(`The import of ${name}`, imported).article;
};

/** Once: an article that has topics has been described. */
const describe = async (desk: Desk, id: number, about: Description): Promise<void> => {
  const article = await desk.payload.findByID({ collection: 'articles', id, depth: 0 });
  if (article.topics?.length) return;
  await desk.payload.update({
    collection: 'articles',
    id,
    overrideAccess: false,
    req: await desk.as(about.writer),
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
  whose: Whose,
  { additions }: DemoManuscript,
): Promise<void> => {
  const events = await desk.payload.count({
    collection: 'transitions',
    where: { article: { equals: whose.article }, event: { not_equals: 'create' } },
  });
  if (events.totalDocs > 0) return;
  const placed = additions.map(({ addBefore, block }) => ({ addBefore, blocks: [block] }));
  await addToText(desk, whose, placed);
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

/** Those without a note stay unresolved. Words that are quoted are looked for in the copies that are kept by now. */
const resolveCitations = async (
  desk: Desk,
  articleId: number,
  { writer, manuscript: { notes }, records: { sources } }: Description,
): Promise<void> => {
  const { docs } = await desk.payload.find({
    collection: 'citations',
    where: { article: { equals: articleId }, status: { not_equals: 'orphaned' } },
    sort: 'position',
    pagination: false,
    depth: 0,
  });
  for (const { words, note } of notes) {
    const citation = docs.find((each) => each.words === words);
    if (!citation) throw new Error(`“${words}” is no citation`);
    if (citation.status !== 'unresolved' && citation.status !== 'proposed') continue;
    const input = { key: citation.key, now: desk.now(), ...resolutionOf(note, sources) };
    done(`The citation of “${words}”`, await resolveCitation(await desk.as(writer), input));
    if (!note.quotation) continue;
    await checkQuotations(await desk.as(writer), { citationKey: citation.key }, desk.now());
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
