import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ulid } from 'ulid';

import { bodyOf } from '@/document/lexical';
import type { Article } from '@/payload-types';
import { anArticle, aSource, aUser } from '@support/builders';
import { restAs, type Rest } from '@support/rest';
import { startTestPayload, type TestPayload } from '@support/database/test-payload';

let running: TestPayload;
let editor: Rest;
let stranger: Rest;
let article: Article;
const key = ulid();

beforeAll(async () => {
  running = await startTestPayload();
  const { payload } = running;
  const person = await aUser(payload, { roles: ['editor'] });
  await payload.update({ collection: 'users', id: person.id, data: { language: 'ru' } });
  editor = await restAs(payload, person);
  stranger = await restAs(payload);
  article = await anArticle(payload, {
    body: bodyOf([
      {
        type: 'paragraph',
        children: [{ type: 'citation', key, children: [{ type: 'text', text: 'bread' }] }],
      },
    ]),
  });
}, 120_000);
afterAll(() => running.stop());

const stored = async (name: string) => {
  const { body } = await editor('GET', `/citations?where[key][equals]=${name}&depth=0`);
  return (body as { docs: Record<string, unknown>[] }).docs[0];
};

describe('citations over REST', () => {
  it('are closed to strangers', async () => {
    for (const verb of ['resolve', 'propose', 'waive', 'unresolve']) {
      expect(await stranger('POST', `/citations/${key}/${verb}`, {})).toMatchObject({
        status: 401,
        body: { findings: [{ rule: 'not-logged-in' }] },
      });
    }
    const forged = { key: ulid(), article: article.id };
    expect((await stranger('POST', '/citations', forged)).status).toBe(401);
    expect((await stranger('GET', '/citations')).status).toBe(403);
  });

  it('are made, proposed, resolved, taken back and waived', async () => {
    const made = await editor('POST', '/citations', {
      key: ulid(),
      article: article.id,
      words: 'salt',
      proposedUrl: 'https://example.org/salt',
    });
    expect(made).toMatchObject({ status: 201, body: { doc: { status: 'proposed' } } });
    const source = await aSource(running.payload);
    const steps = [
      ['propose', { source: source.id, locator: '7' }, 'proposed'],
      ['resolve', {}, 'resolved'],
      ['unresolve', {}, 'unresolved'],
      ['waive', { reason: 'Common knowledge' }, 'waived'],
      [
        'resolve',
        { source: { type: 'book', title: 'Salt', author: [{ family: 'Ray' }] } },
        'resolved',
      ],
      [
        'resolve',
        { cites: [{ source: source.key, locatorLabel: 'chapter', locator: '2' }] },
        'resolved',
      ],
    ] as const;
    for (const [verb, sent, status] of steps) {
      expect(await editor('POST', `/citations/${key}/${verb}`, sent)).toMatchObject({
        status: 200,
        body: { doc: { key, status } },
      });
    }
    expect(await stored(key)).toMatchObject({
      cites: [{ source: source.id, locatorLabel: 'chapter', locator: '2' }],
    });
  });

  it('say in the person’s language what is wrong', async () => {
    expect(await editor('POST', `/citations/${key}/resolve`, { url: 'нигде' })).toMatchObject({
      status: 422,
      body: {
        findings: [{ rule: 'address-not-readable', message: expect.stringContaining('нигде') }],
      },
    });
    expect(await editor('POST', `/citations/${ulid()}/waive`, { reason: 'x' })).toMatchObject({
      status: 404,
      body: { findings: [{ rule: 'citation-not-found', message: 'Такой сноски нет.' }] },
    });
  });

  it('are refused to whoever decides on an older state, with what it is now', async () => {
    const seen = await stored(key);
    const input = { url: 'https://example.org/bread', expectedUpdatedAt: seen?.updatedAt };
    const first = await editor('POST', `/citations/${key}/resolve`, { ...input, note: 'Mine' });
    expect(first.status).toBe(200);
    for (const verb of ['resolve', 'propose', 'unresolve', 'waive']) {
      const late = await editor('POST', `/citations/${key}/${verb}`, { ...input, reason: 'x' });
      expect(late).toMatchObject({
        status: 409,
        body: { findings: [{ rule: 'citation-changed' }], doc: { key, note: 'Mine' } },
      });
    }
    const now = { ...input, expectedUpdatedAt: (await stored(key))?.updatedAt };
    expect((await editor('POST', `/citations/${key}/resolve`, now)).status).toBe(200);
  });

  it('are not made stale by typing beside their mark', async () => {
    const seen = await stored(key);
    await running.payload.update({
      collection: 'articles',
      id: article.id,
      data: {
        body: bodyOf([
          {
            type: 'paragraph',
            children: [
              { type: 'text', text: 'More words and ' },
              { type: 'citation', key, children: [{ type: 'text', text: 'bread' }] },
            ],
          },
        ]),
      },
    });
    const after = await stored(key);
    expect(after?.sentence).toBe('More words and bread');
    expect(after?.updatedAt).toBe(seen?.updatedAt);
  });

  it('keep their standing from direct writes', async () => {
    const row = await stored(key);
    await editor('PATCH', `/citations/${String(row?.id)}`, { status: 'waived', key: ulid() });
    expect(await stored(key)).toMatchObject({ status: 'resolved' });
    expect((await editor('DELETE', `/citations/${String(row?.id)}`)).status).toBeGreaterThan(399);
  });
});

describe('sources over REST', () => {
  it('get their identity from their address, and share none', async () => {
    const url = 'https://Example.org/one/?utm_source=x';
    const first = await editor('POST', '/sources', { type: 'webpage', title: 'One', url });
    expect(first).toMatchObject({
      status: 201,
      body: { doc: { key: 'example-org-one', normalizedUrl: 'https://example.org/one' } },
    });
    const again = { type: 'webpage', title: 'Two', url: 'https://example.org/one' };
    expect((await editor('POST', '/sources', again)).status).toBe(400);
    const bad = await editor('POST', '/sources', { type: 'webpage', url: 'javascript:alert(1)' });
    expect(bad.status).toBe(400);
  });
});
