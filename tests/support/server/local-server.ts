import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export type LocalServer = { origin: string; host: string; close: () => Promise<void> };

/** A server on the loopback, or another address of this machine, with a port of its own, and the allowance entry that lets it be fetched. */
export const startLocalServer = async (
  listener: RequestListener,
  address = '127.0.0.1',
): Promise<LocalServer> => {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, address, resolve));
  const { port } = server.address() as AddressInfo;
  const host = `${address}:${port}`;
  return { origin: `http://${host}`, host, close: () => close(server) };
};

const close = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.closeAllConnections();
    server.close(() => resolve());
  });
