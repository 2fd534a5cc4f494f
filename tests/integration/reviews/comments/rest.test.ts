import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { openInstallation, anArticleThatIs, type Installation } from '@support/entry-points';
import { restAs, type Answer, type Rest } from '@support/rest';

let installation: Installation;
let reviewer: Rest;
let writer: Rest;
let stranger: Rest;
let articleId: number;

beforeAll(async () => {
  installation = await openInstallation();
  const { payload, desk } = installation;
  const { id } = desk.writer.user;
  const user = await payload.update({ collection: 'users', id, data: { language: 'be' } });
  reviewer = await restAs(payload, desk.reviewer.user);
  writer = await restAs(payload, user);
  stranger = await restAs(payload);
  articleId = (await anArticleThatIs(installation, 'draft')).articleId;
});
afterAll(() => installation.stop());

type Thread = { id: number; changedAt: string; updatedAt: string; answers: unknown[] };
const threads = async (rest: Rest): Promise<Thread[]> =>
  ((await rest('GET', `/articles/${articleId}/comments`)).body as { threads: Thread[] }).threads;
const idIn = ({ body }: Answer): number => (body as { doc: { id: number } }).doc.id;

describe('comments over REST', () => {
  it('are made on words, answered, edited, resolved and opened again', async () => {
    const made = await reviewer('POST', `/articles/${articleId}/comments`, {
      text: 'Which autumn?',
      quote: 'in the autumn',
      blocking: true,
      mentions: [installation.desk.editor.user.id],
    });
    expect(made.status).toBe(201);
    const id = idIn(made);
    const answered = await writer('POST', `/comments/${id}/answers`, { text: 'The last one.' });
    expect(answered).toMatchObject({ status: 201, body: { doc: { replyTo: id } } });
    const edited = await writer('POST', `/comments/${idIn(answered)}/edit`, { text: 'The last.' });
    expect(edited).toMatchObject({ status: 200, body: { doc: { text: 'The last.' } } });
    const [thread] = await threads(reviewer);
    expect(thread).toMatchObject({
      id,
      text: 'Which autumn?',
      author: { name: 'reviewer' },
      mentions: [{ name: 'editor' }],
      blocking: true,
      mayEdit: true,
      mayResolve: true,
      quote: { exact: 'in the autumn', suffix: '.' },
      place: { part: 'body', block: 0 },
      answers: [{ text: 'The last.', author: { name: 'writer' }, mayEdit: false }],
    });
    const seen = { expectedUpdatedAt: thread?.changedAt };
    expect((await reviewer('POST', `/comments/${id}/resolve`, seen)).status).toBe(200);
    expect(await reviewer('POST', `/comments/${id}/reopen`, seen)).toMatchObject({
      status: 409,
      body: { findings: [{ rule: 'thread-changed' }] },
    });
    expect((await reviewer('POST', `/comments/${id}/reopen`)).status).toBe(200);
  });

  it('say in the person’s language what is wrong', async () => {
    expect(await writer('POST', `/articles/${articleId}/comments`, { text: 7 })).toMatchObject({
      status: 422,
      body: { findings: [{ rule: 'comment-empty', message: 'У заўвазе нічога не сказана.' }] },
    });
    const [thread] = await threads(writer);
    expect(await writer('POST', `/comments/${thread?.id}/resolve`, {})).toMatchObject({
      status: 403,
      body: { findings: [{ rule: 'thread-not-yours-to-end' }] },
    });
    expect((await writer('POST', '/comments/none/answers', { text: 'A.' })).status).toBe(404);
  });

  it('list whom one may name', async () => {
    const { body } = await writer('GET', `/articles/${articleId}/comments/mentionable`);
    const { people } = body as { people: { name: string }[] };
    expect(people.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['editor', 'fact-checker', 'reviewer', 'writer']),
    );
    expect(JSON.stringify(body)).not.toContain('@example.org');
  });

  it('are closed to strangers, and to hands: the refusal names the address to use', async () => {
    const [thread] = await threads(writer);
    const paths = [
      ['GET', `/articles/${articleId}/comments`],
      ['GET', `/articles/${articleId}/comments/mentionable`],
      ['POST', `/articles/${articleId}/comments`],
      ['POST', `/comments/${thread?.id}/answers`],
      ['POST', `/comments/${thread?.id}/resolve`],
    ] as const;
    for (const [method, path] of paths) {
      const body = method === 'POST' ? { text: 'A.' } : undefined;
      expect((await stranger(method, path, body)).status).toBe(401);
    }
    expect((await stranger('GET', '/comments')).status).toBe(403);
    const hands = [
      await reviewer('POST', '/comments', { article: articleId, text: 'By hand.' }),
      await reviewer('PATCH', `/comments/${thread?.id}`, { blocking: false }),
      await reviewer('DELETE', `/comments/${thread?.id}`),
    ];
    for (const answer of hands) {
      expect(answer.status).toBe(403);
      expect(JSON.stringify(answer.body)).toContain('/api/articles/:id/comments');
    }
    expect(await threads(writer)).toEqual([thread]);
  });
});
