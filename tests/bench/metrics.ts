import autocannon from 'autocannon';
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { median, readerHeaders } from './measure';

type Told = { plain: number; measured: number; cpu: number };

/** A kept page with and without being measured, by turns in one process; fails when measuring takes more than 3 % of the CPU. */
export const benchMetrics = async ({ short }: { short: boolean }): Promise<boolean> => {
  const child = fork('tests/bench/measured-front.ts', [], { execArgv: ['--import', 'tsx'] });
  try {
    const { plain, measured } = await told(child);
    const rounds = short ? 3 : 15;
    const seen: Record<'plain' | 'measured', Round[]> = { plain: [], measured: [] };
    for (const port of [plain, measured]) await round(child, port, short ? 1 : 4);
    for (let count = 0; count < rounds; count += 1) {
      // In turns, each first as often as second: what the machine does besides, both feel.
      const kinds =
        count % 2 === 0 ? (['plain', 'measured'] as const) : (['measured', 'plain'] as const);
      for (const kind of kinds) {
        seen[kind].push(await round(child, kind === 'plain' ? plain : measured, short ? 1 : 3));
      }
    }
    for (const kind of ['plain', 'measured'] as const) {
      const perSecond = Math.round(median(seen[kind].map((one) => one.perSecond)));
      console.log(
        `${kind}: ${perSecond} requests/s, ${leastOf(seen[kind]).toFixed(1)} µs of CPU each`,
      );
    }
    const more = leastOf(seen.measured) / leastOf(seen.plain) - 1;
    console.log(`measuring takes ${(more * 100).toFixed(1)} % more of the CPU`);
    return short || more <= 0.03;
  } finally {
    child.kill();
  }
};

/** What else the machine does only adds to it. */
const leastOf = (rounds: readonly Round[]): number =>
  Math.min(...rounds.map(({ microseconds }) => microseconds));

type Round = { perSecond: number; microseconds: number };

const round = async (child: ChildProcess, port: number, seconds: number): Promise<Round> => {
  const before = await cpuOf(child);
  const { requests, duration, ...rest } = await autocannon({
    url: `http://127.0.0.1:${port}/articles/one`,
    connections: 16,
    duration: seconds,
    headers: readerHeaders,
  });
  const cpu = (await cpuOf(child)) - before;
  if (rest.non2xx + rest.errors > 0) throw new Error('An answer was no page');
  return { perSecond: requests.total / duration, microseconds: (cpu / requests.total) * 1e6 };
};

const told = async (child: ChildProcess): Promise<Told> => {
  const [message] = (await once(child, 'message')) as [Told];
  return message;
};

const cpuOf = async (child: ChildProcess): Promise<number> => {
  child.send('cpu');
  return (await told(child)).cpu;
};
