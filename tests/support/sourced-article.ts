import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { BasePayload } from 'payload';

import { approve, publish, submit } from '@/editions/commands/verbs';
import { asExecutor } from '@/editions/executor/executor-token';
import { demoSources } from '@/demo/content/sources';
import { bodyOf } from '@/document/body-of';
import type { Block, Inline } from '@/document/document';
import type { Source } from '@/payload-types';

import { aSource, asUser } from './builders';
import { aManuscript, type Desk } from './desk';
import { aCopy, seePage } from './link-checks/kept-pages';
import { done } from './editions/next-edition';

const notes = 20;
const slug = 'two-thousand-words';

/**
 * An article of 2,000 words of real prose (the demo's) with 20 notes on 20 works, eight of them pages that are checked and
 * kept; brought to its readers. What is said of the weight and the speed of an article is said of this one.
 */
export const aSourcedArticle = async (
  payload: BasePayload,
  desk: Desk,
): Promise<{ id: number; path: string }> => {
  const keys = Array.from({ length: notes }, (_, at) => `sourced-${at + 1}`);
  const { article } = await aManuscript(payload, desk.writer, {
    title: 'Where the gauge changes, and what an interconnector carries',
    slug,
    standfirst: paragraphs[0]?.slice(0, 240) ?? '',
    body: bodyOf(bodyWith(keys)),
  });
  for (const [at, key] of keys.entries()) await cite(payload, article.id, key, at);
  const articleId = article.id;
  const submitted = done(await submit(await desk.writer.req(), { articleId }));
  const expectedHash = submitted.contentHash ?? '';
  done(await approve(await desk.reviewer.req(), { articleId, expectedHash }));
  done(await publish(await desk.publisher.req(), { articleId, expectedHash }));
  return { id: articleId, path: `/articles/${slug}` };
};

const proseOf = (name: string): string[] =>
  readFileSync(path.resolve('src/demo/manuscripts', `${name}.md`), 'utf8')
    .replace(/^---\n[\s\S]*?\n---\n/, '')
    .replace(/\[([^\]]+)\]\([^)]*\)/g, '$1')
    .split(/\n{2,}/)
    .map((one) => one.trim())
    .filter((one) => one !== '' && !/^[:|]/.test(one)); // neither boxes nor tables

const paragraphs = [
  ...proseOf('where-the-gauge-changes'),
  ...proseOf('what-an-interconnector-carries'),
];

const enough = 2_000;

const bodyWith = (keys: readonly string[]): Block[] => {
  const left = [...keys];
  let words = 0;
  return paragraphs.flatMap((text): Block[] => {
    if (words >= enough) return [];
    words += text.split(/\s+/).length;
    const title = /^##+ (.*)/.exec(text)?.[1];
    if (title !== undefined) {
      return [{ type: 'heading', level: 2, anchor: '', children: [{ type: 'text', text: title }] }];
    }
    return [{ type: 'paragraph', children: inlines(text, left) }];
  });
};

/** A mark at the end of the first long sentence and of the third. */
const inlines = (text: string, keys: string[]): Inline[] =>
  text.split(/(?<=\.) /).flatMap((sentence, at): Inline[] => {
    const words = sentence.split(' ');
    const isCited = (at === 0 || at === 2) && words.length >= 6;
    const key = isCited ? keys.shift() : undefined;
    if (key === undefined) return [{ type: 'text', text: `${sentence} ` }];
    return [
      { type: 'text', text: `${words.slice(0, -4).join(' ')} ` },
      {
        type: 'citation',
        key,
        children: [{ type: 'text', text: words.slice(-4).join(' ').replace(/\.$/, '') }],
      },
      { type: 'text', text: '. ' },
    ];
  });

const cite = async (payload: BasePayload, article: number, key: string, at: number) => {
  const source = await aWork(payload, at);
  const data = {
    status: 'resolved' as const,
    cites: [{ source: source.id, locatorLabel: 'page' as const, locator: String(17 + at) }],
    ...(at % 4 === 0 ? { note: 'The figure is that of the second edition, corrected there.' } : {}),
  };
  const { docs } = await payload.find({ collection: 'citations', where: { key: { equals: key } } });
  const id = docs[0]?.id;
  const req = asExecutor(await asUser(payload));
  if (id !== undefined) await payload.update({ collection: 'citations', id, data, req });
  else {
    const citation = { key, article, words: 'words of the text', ...data };
    await payload.create({ collection: 'citations', data: citation, req });
  }
};

const works = Object.entries(demoSources).filter(([, work]) => !('ownPage' in work));

/** A printed work of the demo, or the same as a page that was seen and kept. */
const aWork = async (payload: BasePayload, at: number): Promise<Source> => {
  const [key, work] = works[at % works.length] ?? [];
  if (!key || !work) throw new Error('The demo cites nothing');
  const { type, title, issued } = work;
  const publisher = 'publisher' in work ? work.publisher : undefined;
  const authors = ('authors' in work ? work.authors : []).map((name) => {
    const [family, given] = name.split(', ');
    return { family, given };
  });
  const printed = { key: `sourced-${key}`, type, title, authors, publisher, issued };
  if (at % 5 >= 2) return aSource(payload, printed);
  const url = `https://archive.example.org/documents/${key}/complete-text`;
  const source = await aSource(payload, { ...printed, type: 'report', url });
  await seePage(payload, source);
  await aCopy(payload, { source: source.id });
  return source;
};
