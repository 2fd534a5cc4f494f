import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '@/database/free-port';
import { run, type Running } from './processes';

/** An article of the demo. */
const firstPage = '/articles/the-bridge-that-paid';

/** Starts a publication in a data folder with what `flag` says of the demo. */
export const startWith = async (
  data: string,
  flag: '--demo' | '--no-demo',
  env: Record<string, string> = {},
): Promise<Running> => starting(data, flag, { port: await freePort(), env });

type Where = { port: number; env: Record<string, string> };

const starting = (data: string, flag: string, { port, env }: Where): Promise<Running> =>
  run({
    args: ['src/server/run.mjs', 'start', flag],
    port,
    env: {
      IBIDEM_DATA: data,
      DATABASE_URL: '',
      PUBLIC_URL: `http://127.0.0.1:${port}`,
      RATE_LIMITS: 'off',
      ...env,
    },
    ready: /Demo accounts[\s\S]*kept in/,
  });

/** Milliseconds from the command to the whole first page, which is an article where nothing else is said. */
export const restart = async (
  data: string,
  env: Record<string, string> = {},
  page = firstPage,
): Promise<{ server: Running; milliseconds: number }> => {
  const port = await freePort();
  const begun = performance.now();
  const started = starting(data, '--no-demo', { port, env });
  const failed = started.then(
    () => false,
    () => true,
  );
  let milliseconds: number | undefined;
  while (milliseconds === undefined) {
    const answer = await fetch(`http://127.0.0.1:${port}${page}`).catch(() => undefined);
    const text = await answer?.text().catch(() => '');
    if (answer?.status === 200 && text?.includes('</html>'))
      milliseconds = performance.now() - begun;
    else if (await Promise.race([failed, sleep(20, false)])) await started;
  }
  return { server: await started, milliseconds };
};
