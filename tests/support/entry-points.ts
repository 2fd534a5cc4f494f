import { expect } from '@jest/globals';
import type { BasePayload } from 'payload';

import { approve, publish, submit } from '@/editions/commands/verbs';
import type { Edition, User } from '@/payload-types';
import { roles } from '@/editions/rules/states';

import { aUser } from './builders';
import { aDesk, aManuscript, resolveToPrint, type Desk } from './desk';
import { fingerprint } from './database/fingerprint';
import { editionsOf } from './editions/promises';
import { startTestDesk, type TestPayload } from './database/test-payload';

/** A publication with people, and one who holds every role: what even they may not do, nobody may. */
export type Installation = TestPayload & { desk: Desk; everyone: User };

export const openInstallation = async (): Promise<Installation> => {
  const test = await startTestDesk();
  const desk = await aDesk(test.payload);
  return { ...test, desk, everyone: await aUser(test.payload, { roles: [...roles] }) };
};

export type EditionStatus = 'draft' | 'in_review' | 'approved' | 'published';
export type Placed = { articleId: number; citationKey: string; edition: Edition };

/** An article whose edition has come as far as this, by the commands alone. */
export const anArticleThatIs = async (
  installation: Installation,
  status: EditionStatus,
): Promise<Placed> => {
  const { payload, desk } = installation;
  const manuscript = await aManuscript(payload, desk.writer);
  await resolveToPrint(payload, manuscript);
  const articleId = manuscript.article.id;
  await bringTo(installation, articleId, status);
  const [edition] = await editionsOf(payload, articleId);
  if (!edition) throw new Error('The article has no edition');
  expect(edition.state).toBe(status);
  return { articleId, citationKey: manuscript.citationKey, edition };
};

/** Brings an article that is ready to submit as far as this. */
export const bringTo = async (
  { desk }: Installation,
  articleId: number,
  status: EditionStatus,
): Promise<void> => {
  if (status === 'draft') return;
  const submitted = await submit(await desk.writer.req(), { articleId });
  if (status === 'in_review') return;
  const expectedHash = submitted.ok ? (submitted.value.contentHash ?? '') : '';
  await approve(await desk.reviewer.req(), { articleId, expectedHash });
  if (status === 'approved') return;
  await publish(await desk.publisher.req(), { articleId, expectedHash });
};

/** Tries a way around the executor: it must be refused, by an error or a status, and leave no trace. */
export const expectShut = async (
  payload: BasePayload,
  articleId: number,
  attempt: () => Promise<unknown>,
): Promise<void> => {
  const before = await fingerprint(payload, articleId);
  const outcome = await attempt().then(
    (answer) => ({ answer, error: null }),
    (error: unknown) => ({ answer: null, error }),
  );
  expect(await fingerprint(payload, articleId)).toEqual(before);
  if (outcome.error === null) expect(isRefusal(outcome.answer)).toBe(true);
};

/** A REST answer, or what a bulk operation returns: errors and no documents. */
const isRefusal = (answer: unknown): boolean => {
  if (typeof answer !== 'object' || answer === null) return false;
  if ('status' in answer && typeof answer.status === 'number' && 'body' in answer) {
    return answer.status >= 400;
  }
  return 'errors' in answer && Array.isArray(answer.errors) && answer.errors.length > 0;
};
