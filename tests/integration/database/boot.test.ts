import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { anArticle, asUser, aUser } from '@support/builders';
import { startTestPayload, type TestPayload } from '@support/test-payload';

let test: TestPayload;

beforeAll(async () => {
  test = await startTestPayload();
});
afterAll(() => test.stop());

it('boots the real configuration on a database of its own', async () => {
  const user = await aUser(test.payload, { roles: ['writer', 'editor'] });
  const article = await anArticle(test.payload, { owner: user.id });
  const req = await asUser(test.payload, user);
  expect(req.user).toMatchObject({ id: user.id, roles: ['writer', 'editor'] });
  expect(article).toMatchObject({ owner: user.id, workflowState: null, _status: 'draft' });
});
