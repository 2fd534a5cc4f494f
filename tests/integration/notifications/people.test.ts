import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { addComment, answerComment } from '@/reviews/commands/add-comment';
import { assignReviewer } from '@/reviews/commands/assign-reviewer';
import { proposeRetraction, retract } from '@/editions/commands/verbs';
import { notifyOfAssignment } from '@/notifications/commands/notify-of-assignment';
import { notifyOfComment } from '@/notifications/commands/notify-of-comment';
import { notifyOfOverdueReviews } from '@/notifications/commands/notify-of-overdue-reviews';
import { runSql, sql } from '@/database/sql';
import type { Comment } from '@/payload-types';
import type { Result } from '@/platform/result';
import type { Role } from '@/editions/rules/states';

import { asUser, aUser } from '@support/builders';
import { anArticleThatIs, openInstallation, type Installation } from '@support/entry-points';
import { notificationsOf, tellAll } from '@support/notifications/notifying';

let installation: Installation;
beforeAll(async () => {
  installation = await openInstallation();
});
afterAll(() => installation.stop());

const system = () => asUser(installation.payload);

/** Names and what they heard, in the order in which they were told. */
const told = async (articleId: number) => {
  const { docs: users } = await installation.payload.find({
    collection: 'users',
    pagination: false,
  });
  return (await notificationsOf(installation.payload, articleId)).map(({ recipient, data }) => [
    users.find(({ id }) => id === recipient)?.name,
    (data as { what: string }).what,
  ]);
};

const valueOf = <T>(result: Result<T, unknown>): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};

const say = async (role: Role, articleId: number, mentions: Role[]): Promise<Comment> => {
  const ids = mentions.map((each) => installation.desk[each].user.id);
  const said = { articleId, text: 'Where does this figure come from?', mentions: ids };
  return valueOf(await addComment(await installation.desk[role].req(), said));
};

describe('a comment', () => {
  it('reaches those whom it names, and of answers whoever began', async () => {
    const { articleId } = await anArticleThatIs(installation, 'draft');
    const first = await say('editor', articleId, ['writer', 'editor']);
    await notifyOfComment(await system(), { comment: first.id });
    await notifyOfComment(await system(), { comment: first.id });
    expect(await told(articleId)).toEqual([['writer', 'mentioned']]);
    const answer = valueOf(
      await answerComment(await installation.desk.writer.req(), {
        commentId: first.id,
        text: 'Page 12.',
      }),
    );
    await notifyOfComment(await system(), { comment: answer.id });
    expect(await told(articleId)).toEqual([
      ['writer', 'mentioned'],
      ['editor', 'answered'],
    ]);
    const [mention] = await notificationsOf(installation.payload, articleId);
    expect(mention).toMatchObject({
      comment: first.id,
      actorName: 'editor',
      data: { words: 'Where does this figure come from?' },
    });
  });

  it('that is gone before its job runs reaches nobody', async () => {
    await expect(
      notifyOfComment(await system(), { comment: 2 ** 31 - 1 }),
    ).resolves.toBeUndefined();
  });
});

describe('a review', () => {
  it('that was given to somebody is asked of them, not of all who could do it', async () => {
    const { articleId } = await anArticleThatIs(installation, 'in_review');
    const given = await assignReviewer(await installation.desk.editor.req(), {
      articleId,
      stage: 'Review',
      user: installation.desk.reviewer.user.id,
    });
    const { assignment } = valueOf(given);
    await notifyOfAssignment(await system(), { assignment });
    await notifyOfAssignment(await system(), { assignment });
    expect(await told(articleId)).toEqual([['reviewer', 'assigned']]);
    await tellAll(installation.payload, articleId);
    expect(await told(articleId)).toEqual([
      ['reviewer', 'assigned'],
      ['reviewer', 'review_requested'],
    ]);
  });

  it('that takes too long is told of once: to those who owe it, and the editors', async () => {
    const { payload } = installation;
    const { articleId, edition } = await anArticleThatIs(installation, 'in_review');
    const dueAt = '2026-03-01T12:00:00.000Z';
    await runSql({ payload }, sql`UPDATE editions SET due_at = ${dueAt} WHERE id = ${edition.id}`);
    const look = async (now: string) =>
      notifyOfOverdueReviews(await system(), { now: new Date(now) });
    await look('2026-03-01T11:59:59.000Z');
    expect(await told(articleId)).toEqual([]);
    await look('2026-03-01T12:00:01.000Z');
    await aUser(payload, { roles: ['editor'], name: 'A later editor' });
    await look('2026-03-01T12:05:00.000Z');
    const everyone = installation.everyone.name;
    expect((await told(articleId)).sort()).toEqual(
      [
        ['editor', 'overdue'],
        [everyone, 'overdue'],
        ['reviewer', 'overdue'],
      ].sort(),
    );
    const [one] = await notificationsOf(payload, articleId);
    expect(one?.key).toMatch(`overdue:${edition.id}:1:0:overdue:`);
    expect(one?.data).toEqual({ what: 'overdue', stages: ['Review'], dueAt });
  });
});

describe('a translation', () => {
  it('is brought to those whose it is, when the original is retracted', async () => {
    const { payload, desk } = installation;
    const translator = await aUser(payload, { roles: ['writer'], name: 'translator' });
    const original = await anArticleThatIs(installation, 'published');
    const { translationGroup } = await payload.findByID({
      collection: 'articles',
      id: original.articleId,
    });
    const translation = await payload.create({
      collection: 'articles',
      data: { title: 'Ein Titel', language: 'ru', translationGroup, owner: translator.id },
      req: await asUser(payload, translator),
    });
    const asked = { articleId: original.articleId, reason: 'The source says so.' };
    const publicNote = 'The figures were invented.';
    valueOf(await proposeRetraction(await desk.publisher.req(), { ...asked, publicNote }));
    valueOf(await retract(await desk.editor.req(), asked));
    await tellAll(payload, original.articleId);
    await tellAll(payload, original.articleId);
    expect(await told(translation.id)).toEqual([['translator', 'translation_affected']]);
    const [one] = await notificationsOf(payload, translation.id);
    expect(one?.data).toMatchObject({ original: expect.stringContaining('A title'), publicNote });
  });
});
