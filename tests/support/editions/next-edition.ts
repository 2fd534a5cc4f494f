import { approve, newEdition, publish, schedule, submit } from '@/editions/commands/verbs';
import type { Refusal } from '@/core/refusal';
import type { EditionStatus } from '@/editions/executor/verb';
import type { Result } from '@/platform/result';
import type { Article } from '@/payload-types';
import type { EditionKind } from '@/editions/rules/states';

import { saveAs } from '../builders';
import type { Installation } from '../entry-points';

type Next = {
  kind: EditionKind;
  publicNote?: string;
  /** Over a withdrawn or retracted edition. */
  reason?: string;
  /** What is changed in the working copy. */
  data?: Partial<Article>;
  until?: 'approved' | 'scheduled' | 'published';
};

/** Brings the next edition of a published article to its readers, or as far as it is wanted. */
export const publishNext = async (
  { desk }: Pick<Installation, 'desk'>,
  articleId: number,
  { kind, publicNote, reason, data, until = 'published' }: Next,
): Promise<EditionStatus> => {
  const said = publicNote === undefined ? {} : { publicNote };
  const editor = await desk.editor.req();
  done(await newEdition(editor, { articleId, kind, ...said }));
  if (data) await saveAs(editor.payload, desk.editor.user, articleId, data);
  const submitted = done(await submit(await desk.editor.req(), { articleId }));
  const expectedHash = submitted.contentHash ?? '';
  const approved = done(await approve(await desk.reviewer.req(), { articleId, expectedHash }));
  if (until === 'approved') return approved;
  const because = reason === undefined ? {} : { reason };
  const given = { articleId, expectedHash, ...because };
  const publisher = await desk.publisher.req();
  if (until === 'published') return done(await publish(publisher, given));
  const scheduledFor = new Date(Date.now() + 3_600_000).toISOString();
  return done(await schedule(publisher, { ...given, scheduledFor, scheduledZone: 'Europe/Minsk' }));
};

/** What a command gave; a refusal fails the test with its reasons. */
export const done = <T>(result: Result<T, Refusal>): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};
