import { createServer, connect, type AddressInfo, type Socket } from 'node:net';

/** A line to the database that may be cut, as when its server starts anew, or held, as when it is frozen. */
export type DatabaseLine = {
  url: string;
  /** Ends every connection and lets no new one come about. */
  cut: () => void;
  /** Takes connections and what is said on them, and gives nothing back. */
  hold: () => void;
  mend: () => void;
  /** Once a connection has been turned away since the line was cut. */
  refused: () => Promise<void>;
  close: () => Promise<void>;
};

export const openDatabaseLine = async (databaseUrl: string): Promise<DatabaseLine> => {
  const url = new URL(databaseUrl);
  const { hostname, port } = url;
  const sockets = new Set<Socket>();
  let isCut = false;
  let isHeld = false;
  let turnedAway = Promise.withResolvers<void>();
  const keep = (socket: Socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined).on('close', () => sockets.delete(socket));
  };
  const server = createServer((caller) => {
    keep(caller);
    if (isCut) {
      caller.destroy();
      turnedAway.resolve();
      return;
    }
    const called = connect(Number(port), hostname);
    keep(called);
    caller.pipe(called).on('close', () => caller.destroy());
    called.pipe(caller).on('close', () => called.destroy());
    if (isHeld) for (const socket of [caller, called]) stall(socket);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url.hostname = '127.0.0.1';
  url.port = String((server.address() as AddressInfo).port);
  /** What was to be read stays where it is; an end is noticed all the same. */
  const stall = (socket: Socket) => void socket.pause();
  const cut = () => {
    isCut = true;
    turnedAway = Promise.withResolvers();
    for (const socket of sockets) socket.destroy();
  };
  return {
    url: url.href,
    cut,
    hold: () => {
      isHeld = true;
      sockets.forEach(stall);
    },
    mend: () => {
      isCut = false;
      isHeld = false;
      for (const socket of sockets) socket.resume();
    },
    refused: () => turnedAway.promise,
    close: () => {
      cut();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
};
