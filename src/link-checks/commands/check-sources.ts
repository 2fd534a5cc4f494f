import { createLocalReq, type BasePayload } from 'payload';
import { turnOf, type FetchPage } from '../fetching/fetch-page';
import type { Verdict } from '../rules/observation';
import { checkSource } from './check-source';

export type SourceAt = { id: number; url: string };

type Options = {
  fetch: FetchPage;
  now: () => Date;
  /** Hosts that are asked at the same time. Sources of one host come one after another. */
  hosts?: number;
  /** After each source; `verdict` is null when it is gone or has lost its address. */
  onChecked?: (source: SourceAt, verdict: Verdict | null) => void;
  /** No further source is looked at once it is aborted. */
  signal?: AbortSignal;
};

/** Looks at many sources again. Hosts with most of them come first, since their pauses take longest. */
export const checkSources = async (
  payload: BasePayload,
  sources: readonly SourceAt[],
  { fetch, now, hosts = 24, onChecked, signal }: Options,
): Promise<void> => {
  const queues = byHost(sources);
  const worker = async () => {
    for (let queue = queues.shift(); queue; queue = queues.shift()) {
      for (const source of queue) {
        if (signal?.aborted) return;
        const req = await createLocalReq({}, payload);
        const checked = await checkSource(req, { source: source.id, fetch, now, again: true });
        const seen = checked.ok && 'verdict' in checked.value ? checked.value.verdict : null;
        onChecked?.(source, seen);
      }
    }
  };
  await Promise.all(Array.from({ length: hosts }, worker));
};

const byHost = (sources: readonly SourceAt[]): SourceAt[][] => {
  const queues = new Map<string, SourceAt[]>();
  for (const source of sources) {
    const url = URL.parse(source.url);
    const host = url ? turnOf(url) : '';
    const queue = queues.get(host);
    if (queue) queue.push(source);
    else queues.set(host, [source]);
  }
  return [...queues.values()].sort((a, b) => b.length - a.length);
};
