import { startLocalServer } from '../server/local-server';

export type ManyHosts = {
  /** `host:port` of each. */
  hosts: readonly string[];
  requests: () => number;
  /** The most requests that one host had to answer at the same time. */
  mostAtOnce: () => number;
  /** The shortest time between the end of one answer and the next request of a host, in milliseconds. */
  shortestGap: () => number;
  close: () => Promise<void>;
};

/** One server under many names, which watches how politely each is asked. Answers take a little while. */
export const startManyHosts = async (count: number, slowness = 5): Promise<ManyHosts> => {
  const open = new Map<string, number>();
  const ended = new Map<string, number>();
  const seen = { requests: 0, most: 0, gap: Infinity };
  const server = await startLocalServer(({ headers: { host = '' }, url, method }, response) => {
    const now = performance.now();
    const before = open.get(host) ?? 0;
    open.set(host, before + 1);
    seen.requests += 1;
    seen.most = Math.max(seen.most, before + 1);
    seen.gap = Math.min(seen.gap, now - (ended.get(host) ?? -Infinity));
    response.on('close', () => open.set(host, (open.get(host) ?? 1) - 1));
    setTimeout(() => {
      // When it is sent, not when this program comes to hear that it arrived: a busy one hears late.
      ended.set(host, performance.now());
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(method === 'HEAD' ? undefined : pageAt(host, url ?? ''));
    }, slowness);
  });
  const { port } = new URL(server.origin);
  return {
    hosts: Array.from({ length: count }, (_, at) => `host-${at}.many.example:${port}`),
    requests: () => seen.requests,
    mostAtOnce: () => seen.most,
    shortestGap: () => seen.gap,
    close: server.close,
  };
};

const pageAt = (host: string, path: string): string =>
  `<!doctype html><title>${path} of ${host}</title><p>${`What stands at ${path}. `.repeat(60)}</p>`;
