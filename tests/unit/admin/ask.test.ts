import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { ask } from '@/admin/ask';

afterEach(() => {
  jest.restoreAllMocks();
});

const answering = (answer: () => Promise<Response>) =>
  jest.spyOn(globalThis, 'fetch').mockImplementation(answer);

const refusal = (status: number, body: unknown) => () =>
  Promise.resolve(Response.json(body, { status }));

describe('a request from the desk', () => {
  it('hands on what a command found', async () => {
    const findings = [{ rule: 'stage-open', severity: 'error', message: 'The stage is open.' }];
    answering(refusal(409, { findings }));
    expect(await ask('POST', '/x')).toEqual({ ok: false, error: { status: 409, findings } });
  });

  it('says what Payload says, field by field', async () => {
    const errors = [{ message: 'Invalid', data: { errors: [{ message: 'Too long' }] } }];
    answering(refusal(400, { errors }));
    const answer = await ask('POST', '/x');
    expect(answer.ok ? [] : answer.error.findings.map(({ message }) => message)).toEqual([
      'Too long',
      'Invalid',
    ]);
  });

  it.each([
    ['no answer', () => Promise.reject(new TypeError('fetch failed')), 'desk.no-answer', 0],
    [
      'an answer of a proxy',
      () => Promise.resolve(new Response('<html>', { status: 502 })),
      'desk.no-answer',
      502,
    ],
    ['a refusal without words', refusal(403, {}), 'desk.failed', 403],
  ])('leaves the words to the desk: %s', async (_, answer, rule, status) => {
    answering(answer);
    expect(await ask('POST', '/x')).toEqual({
      ok: false,
      error: { status, findings: [{ rule, severity: 'error', message: '' }] },
    });
  });
});
