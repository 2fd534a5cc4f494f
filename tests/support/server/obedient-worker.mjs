/** A worker that does what it is told, for tests of what its pool makes of that. */
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { Refused, serve } from '../../../src/interchange/processes/serve.mjs';

const orders = {
  repeat: ({ bytes }) => bytes ?? 'again',
  number: () => String(process.pid),
  score: () => readFileSync('/proc/self/oom_score_adj', 'utf8').trim(),
  refuse: () => {
    throw new Refused('not that');
  },
  throw: () => {
    throw new Error('a bug');
  },
  hang: () => {
    for (;;); // as a conversion does: nothing else of the process runs
  },
  exit: () => process.exit(3),
  grow: () => {
    const kept = [];
    for (;;) kept.push(Buffer.alloc(8 * 1024 ** 2, 1));
  },
};

await serve((job) => orders[job.order](job));
