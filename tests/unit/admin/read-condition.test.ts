import { describe, expect, it } from '@jest/globals';
import { readCondition } from '@/admin/condition/read-condition';

const answering = (status: number, body: string) => (): Promise<Response> =>
  Promise.resolve(new Response(body, { status }));
const health = (ailments: string[]) =>
  answering(503, JSON.stringify({ status: 'degraded', ailments }));

describe('what the desk hears of the publication', () => {
  it('is nothing while all is well', async () => {
    expect(await readCondition(answering(200, '{"status":"well"}'))).toBeUndefined();
  });

  it('is the worst of what is the matter', async () => {
    expect(await readCondition(health(['worker-absent', 'disk-full']))).toBe('disk');
    expect(await readCondition(health(['database-silent', 'disk-full']))).toBe('database');
    expect(await readCondition(health(['worker-absent']))).toBe('worker');
  });

  it('is that the publication does not answer, when it starts or a proxy speaks for it', async () => {
    expect(await readCondition(answering(503, '<h1>Starting</h1>'))).toBe('server');
    expect(await readCondition(answering(502, '<h1>Bad Gateway</h1>'))).toBe('server');
    expect(await readCondition(() => Promise.reject(new Error('no line')))).toBe('server');
  });
});
