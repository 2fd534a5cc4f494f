/**
 * Reading and writing through Payload's official SDK, with the types of this publication.
 *
 *   npm install payload-sdk@npm:@payloadcms/sdk
 *   cp src/payload-types.ts your-project/
 *
 * Without a key one reads what readers have. Keys are made at the desk, under API keys.
 */
import { PayloadSDK } from 'payload-sdk';
import type { Config } from '../../src/payload-types';

export type Ibidem = PayloadSDK<Config>;

type Options = { key?: string; fetch?: typeof fetch };

/** @param url of the publication, such as https://example.org */
export const ibidemAt = (url: string, { key, fetch = globalThis.fetch }: Options = {}): Ibidem =>
  new PayloadSDK<Config>({
    baseURL: `${url}/api`,
    baseInit: key === undefined ? {} : { headers: { Authorization: `Bearer ${key}` } },
    fetch: sayingFindings(fetch),
  });

/** A refusal says why as findings; the SDK throws them as the `errors` of its error where they bear that name. */
const sayingFindings =
  (ask: typeof fetch): typeof fetch =>
  async (...asked) => {
    const response = await ask(...asked);
    if (response.ok) return response;
    const said = (await response.json().catch(() => ({}))) as { findings?: unknown };
    const { status, statusText, headers } = response;
    const body = said.findings ? { ...said, errors: said.findings } : said;
    return Response.json(body, { status, statusText, headers: withoutLength(headers) });
  };

const withoutLength = (headers: Headers): Headers => {
  const kept = new Headers(headers);
  for (const name of ['content-length', 'content-encoding']) kept.delete(name);
  return kept;
};

/** The latest editions that readers have, newest first. */
export const latestEditions = (ibidem: Ibidem, limit = 5) =>
  ibidem.find({
    collection: 'editions',
    where: { state: { equals: 'published' } },
    select: { title: true, slug: true, language: true, publishedAt: true, contentHash: true },
    sort: '-publishedAt',
    limit,
  });

type Claim = { words: string; source: { key: string; title: string | null } };

/** What the publication's own addresses answer, such as GET /api/references, is asked by path. */
export const claimsThatRestOn = async (ibidem: Ibidem, domain: string): Promise<Claim[]> => {
  const path = `/references?domain=${encodeURIComponent(domain)}`;
  const response = await ibidem.request({ method: 'GET', path });
  return ((await response.json()) as { docs: Claim[] }).docs;
};

/** Makes a draft of a manuscript. The key needs the scope `write`, and its person must write or edit. */
export const importDraft = async (
  ibidem: Ibidem,
  manuscript: { filename: string; text: string },
): Promise<number> => {
  const response = await ibidem.request({
    method: 'POST',
    path: '/articles/import',
    json: manuscript,
  });
  return ((await response.json()) as { article: number }).article;
};

type Event = { event: string; allowed: boolean; hash: string | null; revision: string };

/**
 * Submits a draft for review. Every command names the text that its caller has seen, so that nobody decides about another:
 * the report of the article says which that is. The key needs the scopes `read` and `workflow`.
 */
export const submit = async (ibidem: Ibidem, article: number): Promise<Response> => {
  const path = `/articles/${article}/transitions`;
  const report = await ibidem.request({ method: 'GET', path });
  const { events } = (await report.json()) as { events: Event[] };
  const about = events.find(({ event }) => event === 'submit');
  return ibidem.request({
    method: 'POST',
    path,
    json: { event: 'submit', expectedRevision: about?.revision },
  });
};

/** Asks again when the publication says that it was too much. */
export const patiently =
  (ask: typeof fetch = fetch, pause = waitFor): typeof fetch =>
  async (...asked) => {
    const response = await ask(...asked);
    if (response.status !== 429) return response;
    await pause(Number(response.headers.get('Retry-After') ?? 60));
    return ask(...asked);
  };

const waitFor = (seconds: number) => new Promise((resolve) => setTimeout(resolve, seconds * 1_000));
