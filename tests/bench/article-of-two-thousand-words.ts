import type { BasePayload } from 'payload';
import { approve, publish, submit } from '@/editions/commands/verbs';
import { bodyOf } from '@/document/body-of';
import type { Block, Paragraph } from '@/document/document';
import { aDesk, citedParagraph, aManuscript, resolveToPrint } from '@support/desk';
import { done } from '@support/editions/next-edition';

const notes = 20;
const sentence = 'The reservoir fell by a third within five years, and nobody was told. '; // 13 words

/** An article as long as an analysis usually is, with twenty notes, brought to its readers. */
export const anArticleOfTwoThousandWords = async (
  payload: BasePayload,
): Promise<{ id: number; slug: string }> => {
  const desk = await aDesk(payload);
  const keys = Array.from({ length: notes }, (_, at) => `bench-${at}`);
  const body = bodyOf(keys.flatMap(sectionWith));
  const { article } = await aManuscript(payload, desk.writer, {
    body,
    title: 'What became of the water',
    slug: 'what-became-of-the-water',
    standfirst: sentence,
  });
  for (const citationKey of keys) await resolveToPrint(payload, { article, citationKey });
  const articleId = article.id;
  const submitted = done(await submit(await desk.writer.req(), { articleId }));
  const expectedHash = submitted.contentHash ?? '';
  done(await approve(await desk.reviewer.req(), { articleId, expectedHash }));
  done(await publish(await desk.publisher.req(), { articleId, expectedHash }));
  return { id: articleId, slug: 'what-became-of-the-water' };
};

/** A hundred words with one note; a heading before every fourth. */
const sectionWith = (key: string, at: number): Block[] => {
  const words: Paragraph = {
    type: 'paragraph',
    children: [{ type: 'text', text: sentence.repeat(7) }],
  };
  const heading: Block = {
    type: 'heading',
    level: 2,
    anchor: key,
    children: [{ type: 'text', text: `Part ${at / 4 + 1}` }],
  };
  return [...(at % 4 === 0 ? [heading] : []), words, citedParagraph(key)];
};
