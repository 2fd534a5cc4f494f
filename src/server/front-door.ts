import type { RequestListener, Server } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { env, setEnv } from '@/platform/env';
import { OperatorError } from '@/platform/operator-error';
import { answerFailure } from './failures/answer-failure';

/** The public port, held from the first step of a start on. */
export type FrontDoor = {
  server: Server;
  /** Lets requests through; until then they hear that the publication is starting. */
  open: (listener: RequestListener) => void;
  close: () => Promise<void>;
};

/** Takes the port before anything else happens, so that a taken one costs nothing. Throws OperatorError. */
export const takePort = async (): Promise<FrontDoor> => {
  const { host, port } = env();
  const door = { listener: starting };
  const server = createServer((request, response) => void door.listener(request, response));
  server.keepAliveTimeout = 65_000;
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(refusal(error, host, port)));
    server.listen(port, host, resolve);
  });
  setEnv({ PORT: String((server.address() as AddressInfo).port) });
  return {
    server,
    open: (listener) => {
      door.listener = listener;
    },
    close: () => closeServer(server),
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

const starting: RequestListener = (request, response) =>
  answerFailure(request, response, 'starting', { publicUrl: env().publicUrl });

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
