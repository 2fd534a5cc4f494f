import { portOf } from '@/link-checks/fetching/allowance';
import { fetchPage } from '@/link-checks/fetching/fetch-page';
import type { FetchError } from '@/link-checks/rules/observation';
import { requestOnce } from '@/link-checks/fetching/request-once';

export type ServerAnswer = { error: FetchError } | { status: number; text: string };

export type MetadataServer = {
  get: (path: string, accept: string) => Promise<ServerAnswer>;
  post: (path: string, message: { type: string; body: string }) => Promise<ServerAnswer>;
};

type Limits = { timeout?: number; maxBytes?: number };

/**
 * A server that the operator has named to ask for metadata. It alone may be at a private address or an unusual port:
 * wherever it redirects to, the same guard stands as before every cited page.
 */
export const metadataServer = (
  base: string,
  { timeout = 10_000, maxBytes = 1024 * 1024 }: Limits = {},
): MetadataServer => {
  const at = new URL(base);
  const allowance = [`${at.hostname}:${portOf(at)}`];
  const addressOf = (path: string) => `${base.replace(/\/+$/, '')}/${path}`;
  return {
    get: async (path, accept) => {
      const options = { allowance, timeout, maxBytes, accept, userAgent, keepBody: true };
      const { error, statusCode, body } = await fetchPage(addressOf(path), options);
      return error ? { error } : { status: statusCode ?? 0, text: textOf(body) };
    },
    post: async (path, { type, body }) => {
      const answer = await requestOnce(new URL(addressOf(path)), {
        allowance,
        maxBytes,
        userAgent,
        signal: AbortSignal.timeout(timeout),
        message: { headers: { 'content-type': type, accept: 'application/json' }, body },
      });
      return 'error' in answer ? answer : { status: answer.statusCode, text: textOf(answer.body) };
    },
  };
};

const userAgent = 'Ibidem/0.1 (metadata of cited works)';

const textOf = (body: Uint8Array = new Uint8Array()): string => new TextDecoder().decode(body);
