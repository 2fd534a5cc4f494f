import { writeSync } from 'node:fs';
import { createShutdown, stopOnSignals } from '@/server/shutdown';

/**
 * Talks all the time until it is told to stop, and counts on a third pipe how often it has
 * (tests/integration/server/nobody-listens.test.ts).
 */
const shutdown = createShutdown();
const talk = setInterval(() => {
  process.stdout.write('still here\n');
  process.stderr.write('still here\n');
  writeSync(3, '.');
}, 10);
shutdown.add('requests', 'talking', () => Promise.resolve(clearInterval(talk)));
stopOnSignals(shutdown, (line) => process.stdout.write(`${line}\n`));
