import type { BasePayload } from 'payload';

import { approve, publish, submit } from '@/editions/commands/verbs';
import { bodyOf } from '@/document/body-of';
import type { Paragraph } from '@/document/document';

import { aManuscript, resolveToPrint, type Desk } from '../desk';
import type { Placed } from '../entry-points';

/** A published article of so many words, with a note in each of so many paragraphs. */
export const aPublishedLongRead = async (
  payload: BasePayload,
  desk: Desk,
  { words = 2_000, notes = 20 } = {},
): Promise<Placed> => {
  const keys = Array.from({ length: notes }, (_, index) => `long-${index}`);
  const body = bodyOf(keys.map((key, index) => paragraph(key, index, words / notes)));
  const manuscript = await aManuscript(payload, desk.writer, { title: 'On everything', body });
  for (const citationKey of keys) await resolveToPrint(payload, { ...manuscript, citationKey });
  const articleId = manuscript.article.id;
  const submitted = await submit(await desk.writer.req(), { articleId });
  const expectedHash = submitted.ok ? (submitted.value.contentHash ?? '') : '';
  await approve(await desk.reviewer.req(), { articleId, expectedHash });
  const published = await publish(await desk.publisher.req(), { articleId, expectedHash });
  if (!published.ok) throw new Error(JSON.stringify(published.error));
  const id = published.value.edition;
  const edition = await payload.findByID({ collection: 'editions', id, depth: 0 });
  return { articleId, citationKey: keys[0] ?? '', edition };
};

const paragraph = (key: string, index: number, words: number): Paragraph => ({
  type: 'paragraph',
  children: [
    { type: 'text', text: `${textOf(index, words - 4)} ` },
    { type: 'citation', key, children: [{ type: 'text', text: 'a harvest of record' }] },
    { type: 'text', text: ' size.' },
  ],
});

const vocabulary =
  'the of river lock barge canal toll and in ministry report water gauge level winter spring grain cargo between which because however parliament commission measured carried'.split(
    ' ',
  );

/** Words that do not repeat in a short pattern, or compression would look too good. */
const textOf = (seed: number, count: number): string => {
  let state = seed + 1;
  return Array.from({ length: count }, () => {
    state = (state * 48_271) % 2_147_483_647;
    return vocabulary[state % vocabulary.length] ?? '';
  }).join(' ');
};
