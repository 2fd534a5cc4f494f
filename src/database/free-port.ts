import { createServer } from 'node:net';

/** The wished port of the loopback interface if nobody listens there, else a free one. */
export const freePort = async (wished = 0): Promise<number> =>
  (await tryPort(wished)) ?? (await tryPort(0)) ?? 0;

const tryPort = (port: number): Promise<number | undefined> =>
  new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(undefined));
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        resolve(typeof address === 'object' && address ? address.port : undefined),
      );
    });
  });
