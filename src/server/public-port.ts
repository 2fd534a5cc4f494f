import type { IncomingMessage, RequestListener, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { env, setEnv } from '@/platform/env';
import { OperatorError } from '@/platform/operator-error';
import { answerFailure } from './failures/answer-failure';
import { takeLeave, whileDraining } from './draining';
import { createPublicServer } from './requests/public-server';
import { reservePort } from './reserved-port';
import { startStartingProcess } from './starting-process';

/** The public port, held from the first step of a start on. */
export type PublicPort = {
  server: Server;
  /** Takes requests in; until then another process says that the publication is starting. */
  open: (listener: RequestListener) => Promise<void>;
  close: () => Promise<void>;
};

/** Takes the port before anything else happens, so that a taken one costs nothing. Throws OperatorError. */
export const takePort = async (): Promise<PublicPort> => {
  const { host, port, publicUrl, isOneOfSeveral } = env();
  const hold = isOneOfSeveral ? reservePort : startStartingProcess;
  const starting = await hold({ host, port, publicUrl }).catch((error: NodeJS.ErrnoException) => {
    throw refusal(error, host, port);
  });
  setEnv({ PORT: String(starting.port) });
  const held: { listener?: RequestListener; isClosed?: true } = {};
  const server = createPublicServer((request, response) => held.listener?.(request, response));
  const hangUp = closeUpgraded(server);
  return {
    server,
    open: async (listener) => {
      held.listener = listener;
      if (!held.isClosed) await starting.handOver(server);
    },
    close: async () => {
      held.isClosed = true;
      const { listener } = held;
      const isMissed = isOneOfSeveral && listener !== undefined && server.listening;
      held.listener = isMissed ? whileDraining(listener) : stopping;
      starting.stop();
      if (isMissed) {
        await takeLeave();
        await untilNobodyWaits(server);
      }
      hangUp();
      if (server.listening) await closeServer(server);
    },
  };
};

/** Milliseconds of a turn of the event loop in which nothing was done. */
const idleTurn = 2;
/** Milliseconds after which it is closed though there was no such turn. */
const longestWait = 5_000;

/**
 * Closing a port cuts off who stands in the system's queue. A turn of the event loop lets them in, and while the rest of that
 * turn is worked off others may come: so the last turn has to be one that let nobody in and took no time.
 */
const untilNobodyWaits = async (server: Server): Promise<void> => {
  let letIn = 0;
  const count = (): void => {
    letIn += 1;
  };
  server.on('connection', count);
  const end = performance.now() + longestWait;
  for (;;) {
    const began = performance.now();
    letIn = 0;
    await new Promise(setImmediate);
    const now = performance.now();
    if ((letIn === 0 && now - began < idleTurn) || now > end) break;
  }
  server.off('connection', count);
};

/** Milliseconds for which answers that are under way may take. */
const patience = 8_000;

/** Takes no new connection, and lets answers that are under way end; what browsers only keep open is closed at once. */
export const closeServer = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    const insist = setTimeout(() => server.closeAllConnections(), patience);
    // A connection whose answer ends from now on would else be kept for the next request.
    const sweep = setInterval(() => server.closeIdleConnections(), 50);
    server.close(() => {
      clearTimeout(insist);
      clearInterval(sweep);
      resolve();
    });
    server.closeIdleConnections();
  });

/** Sockets that speak another protocol by now, as for hot reload, are no longer the server's own to close. */
const closeUpgraded = (server: Server): (() => void) => {
  const sockets = new Set<Duplex>();
  const track = (_: IncomingMessage, socket: Duplex) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  };
  // Only beside somebody who takes such sockets: where nobody does, Node answers as if nothing else had been asked for.
  const join = (event: string | symbol) => {
    if (event !== 'upgrade') return;
    server.off('newListener', join).on('upgrade', track);
  };
  server.on('newListener', join);
  return () => sockets.forEach((socket) => socket.destroy());
};

/** Whoever still has a connection hears that it is of no further use: behind a proxy, another process answers. */
const stopping: RequestListener = (request, response) => {
  response.setHeader('Connection', 'close');
  answerFailure(request, response, 'stopping', { publicUrl: env().publicUrl });
};

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
