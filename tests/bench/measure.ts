import autocannon from 'autocannon';

/** What a browser sends, the same for every server. */
export const readerHeaders = {
  'accept-encoding': 'gzip',
  accept: 'text/html,application/xhtml+xml',
  'user-agent': 'ibidem-bench',
};

const connections = 16;

export type Load = { perSecond: number; p99: number; failures: number };

/** Requests per second of one address, or of several in turn, under 16 connections. */
export const load = async (urls: string[], seconds: number): Promise<Load> => {
  const [first = ''] = urls;
  const result = await autocannon({
    url: first,
    connections,
    duration: seconds,
    headers: readerHeaders,
    requests: urls.map((url) => ({ path: new URL(url).pathname })),
  });
  const failures = result.non2xx + result.errors + result.timeouts;
  return {
    perSecond: result['2xx'] / result.duration,
    p99: result.latency.p99,
    failures,
  };
};

export const median = (values: number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1
    ? (sorted[middle] ?? 0)
    : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
};

export const percentile = (values: number[], share: number): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
};
