import type { BasePayload } from 'payload';

import { proposeRetraction, remove, retract, withdraw } from '@/editions/commands/verbs';
import { runSql, sql } from '@/database/sql';
import type { FrozenDocument } from '@/document/document';
import { languages, type Language } from '@/platform/language';

import { asUser, aTopic, aUser } from '../builders';
import { aCopy } from '../link-checks/copies-of-pages';
import { aDesk } from '../desk';
import { hostileReads } from './hostile-reads';
import { judgedSeries } from './judged-series';
import { seePage } from '../link-checks/kept-pages';
import { copiedPage } from '../browser/page-kinds';
import { publishNext, done } from '../editions/next-edition';
import { aPublicArticle, type PublicArticle } from '../editions/public-article';
import {
  anArticleOf,
  anotherEditionOf,
  saidBefore,
  aDrawnPicture,
  type JudgedInstallation,
} from './published-documents';
import { richDocument } from '../documents/rich-document';
import { twoEditions } from '../editions/two-editions';

/** A publication with something on every kind of page of `pageKinds`, in three languages. */
export const aJudgedPublication = async (payload: BasePayload): Promise<void> => {
  const desk = await aDesk(payload);
  await namePublication(payload);
  const topic = await inEachLanguage(
    payload,
    'topics',
    (await aTopic(payload, { slug: 'rivers' })).id,
  );
  await inEachLanguage(payload, 'topics', (await aTopic(payload, { slug: 'empty' })).id);
  const installation = { payload, desk, topic, picture: await aDrawnPicture(payload) };
  await theWells(installation);
  await judgedSeries(installation);
  for (const language of languages) await takenBack(installation, language);
  for (const language of languages) await rewritten(installation, language);
  for (const [slug, document] of Object.entries(hostileReads())) {
    await anArticleOf(installation, { ...document, metadata: { ...document.metadata, slug } });
  }
};

const namePublication = async (payload: BasePayload): Promise<void> => {
  const names = { en: 'The Quarterly', ru: 'Трёхмесячник', be: 'Трохмесячнік' } as const;
  for (const locale of languages) {
    await payload.updateGlobal({
      slug: 'publication',
      locale,
      data: {
        name: names[locale],
        tagline: `${names[locale]} · Q & A`,
        about: `${names[locale]}.\n\nA second paragraph, with <brackets> & “quotes”.`,
        languages: [...languages],
        licence: 'CC BY 4.0',
      },
    });
  }
};

const labels = {
  en: ['Rivers', 'All that flows, and who counts it.'],
  ru: ['Реки', 'Всё, что течёт, и кто это считает.'],
  be: ['Рэкі', 'Усё, што цячэ, і хто гэта лічыць.'],
} as const;

const inEachLanguage = async (
  payload: BasePayload,
  collection: 'topics',
  id: number,
): Promise<number> => {
  for (const locale of languages) {
    const [name, description] = labels[locale];
    await payload.update({ collection, id, locale, data: { name, description } });
  }
  return id;
};

/** The long read with one of everything, and its translations; its sources have pages, copies and a history. */
const theWells = async (installation: JudgedInstallation): Promise<void> => {
  const { payload } = installation;
  const ids: number[] = [];
  for (const language of languages) {
    const key = { en: 'locks', ru: 'lost', be: 'roads' }[language];
    const document = citingPage(richDocument(language), key);
    const metadata = { ...document.metadata, slug: 'the-wells', topics: ['rivers'] };
    const made = await anArticleOf(installation, { ...document, metadata });
    ids.push(made.article.id);
    await describe(payload, made, key);
  }
  await runSql(
    { payload },
    sql`UPDATE articles SET translation_group = (SELECT translation_group FROM articles WHERE id = ${ids[0]})
        WHERE id IN (${ids[1]}, ${ids[2]})`,
  );
};

/** The first of the cited works is the page with this key. */
const citingPage = (document: FrozenDocument, key: string): FrozenDocument => {
  const [work] = document.references;
  const cited = JSON.stringify(document, (name, value: unknown) =>
    value === work?.id && (name === 'id' || name === 'reference') ? key : value,
  );
  const { references, ...rest } = JSON.parse(cited) as FrozenDocument;
  const [first, ...others] = references;
  return first ? { ...rest, references: [{ ...first, URL: addressOf(key) }, ...others] } : document;
};

const addressOf = (key: string) => `https://${key}.example/a-page`;

/** Gives the source of an article an address, a copy and observations; `lost` is gone. */
const describe = async (
  payload: BasePayload,
  { source }: PublicArticle,
  key: string,
): Promise<void> => {
  const url = addressOf(key);
  await runSql(
    { payload },
    sql`UPDATE sources SET key = ${key}, url = ${url}, normalized_url = ${url}, type = 'webpage', snapshot_access = 'public',
          title = ${`The page of ${key}, and what it says of <water> & of “boats”`} WHERE id = ${source}`,
  );
  await seePage(payload, { id: source, url });
  await aCopy(payload, source, { body: copiedPage(key), address: url });
  if (key === 'lost')
    for (let time = 0; time < 3; time += 1) await seePage(payload, { id: source, url }, 404);
};

/** A text with one of everything, of which much has changed since it came out. */
const rewritten = async (installation: JudgedInstallation, language: Language): Promise<void> => {
  const { earlier, later } = twoEditions(language, 'rewritten');
  const made = await anArticleOf(installation, earlier);
  await anotherEditionOf(installation, made, later);
};

/** What becomes of texts after their publication, in a language. */
const takenBack = async (installation: JudgedInstallation, language: Language): Promise<void> => {
  const { payload, desk } = installation;
  const make = (slug: string) =>
    aPublicArticle(payload, desk, {
      title: labels[language][1],
      slug,
      language,
      topics: [installation.topic],
    });
  const corrected = await make('corrected');
  const publicNote = 'A figure was wrong: there were forty vessels, not four hundred.';
  await saidBefore(payload, corrected, 'The office announced four hundred, and ');
  await publishNext({ desk }, corrected.article.id, { kind: 'correction', publicNote });
  const { id: twice } = (await make('corrected-twice')).article;
  for (const note of ['A name was missing.', 'A figure was missing besides.']) {
    await publishNext({ desk }, twice, { kind: 'correction', publicNote: note });
  }
  const { id: retracted } = (await make('retracted')).article;
  const given = { articleId: retracted, publicNote: 'It is not so.', reason: 'A letter came.' };
  done(await proposeRetraction(await desk.publisher.req(), given));
  const another = await aUser(payload, { roles: ['publisher'], name: 'Another publisher' });
  done(
    await retract(await asUser(payload, another), {
      articleId: retracted,
      reason: 'I have read it.',
    }),
  );
  const { id: withdrawn } = (await make('withdrawn')).article;
  done(
    await withdraw(await desk.publisher.req(), {
      articleId: withdrawn,
      publicNote: 'It was not ours.',
    }),
  );
  const { id: removed } = (await make('removed')).article;
  done(await remove(await desk.publisher.req(), { articleId: removed, reason: 'A judgment.' }));
};
