import { createServer } from 'node:net';
import { freePort } from '@/database/free-port';
import { listen, type Address, type StartingProcess } from './starting-process';

/**
 * Holds nothing until this process can answer: who knocks before is turned away at once, and a proxy asks another process, whatever
 * was to be done. An answer that says “starting” would be the last word to whoever writes. Throws what the network says.
 */
export const reservePort = async ({ host, port: wished }: Address): Promise<StartingProcess> => {
  const port = wished === 0 ? await freePort() : wished;
  await refuseTaken(host, port);
  const stopped = new AbortController();
  return {
    port,
    handOver: async (server) => {
      if (!stopped.signal.aborted) await listen(server, { host, port });
    },
    stop: () => stopped.abort(),
  };
};

const refuseTaken = (host: string, port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen({ host, port }, () => server.close(() => resolve()));
  });
