import type { RequestListener, Server } from 'node:http';
import { env, setEnv } from '@/platform/env';
import { OperatorError } from '@/platform/operator-error';
import { createPublicServer } from './requests/public-server';
import { startStartingProcess } from './starting-process';

/** The public port, held from the first step of a start on. */
export type FrontDoor = {
  server: Server;
  /** Takes requests in; until then another process says that the publication is starting. */
  open: (listener: RequestListener) => Promise<void>;
  close: () => Promise<void>;
};

/** Takes the port before anything else happens, so that a taken one costs nothing. Throws OperatorError. */
export const takePort = async (): Promise<FrontDoor> => {
  const { host, port, publicUrl } = env();
  const starting = await startStartingProcess({ host, port, publicUrl }).catch(
    (error: NodeJS.ErrnoException) => {
      throw refusal(error, host, port);
    },
  );
  setEnv({ PORT: String(starting.port) });
  const door: { listener?: RequestListener; isClosed?: true } = {};
  const server = createPublicServer((request, response) => door.listener?.(request, response));
  return {
    server,
    open: async (listener) => {
      door.listener = listener;
      if (!door.isClosed) await starting.handOver(server);
    },
    close: async () => {
      door.isClosed = true;
      starting.stop();
      if (server.listening) await closeServer(server);
    },
  };
};

/** Lets answers that are under way end, and then the connections that browsers keep open. */
export const closeServer = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    const insist = setTimeout(() => server.closeAllConnections(), 3_000);
    server.close(() => {
      clearTimeout(insist);
      resolve();
    });
    server.closeIdleConnections();
  });

const refusal = (error: NodeJS.ErrnoException, host: string, port: number): Error => {
  switch (error.code) {
    case 'EADDRINUSE':
      return new OperatorError(
        `Port ${port} is taken: stop what uses it, or choose another one, as in PORT=${port + 1} npm start.`,
      );
    case 'EACCES':
      return new OperatorError(
        `Port ${port} needs special rights: choose one from 1024 on, as in PORT=3000 npm start.`,
      );
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return new OperatorError(`This machine has no address ${host}: correct IBIDEM_HOST.`);
    default:
      return error;
  }
};
