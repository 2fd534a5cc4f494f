import { fork, type ChildProcess } from 'node:child_process';
import type { Server } from 'node:http';
import type { Server as SocketServer } from 'node:net';
import { join } from 'node:path';
import { env } from '@/platform/env';
import { projectRoot } from './project-root';

export type ToStartingServer =
  { kind: 'listen'; host: string; port: number; publicUrl: string } | { kind: 'hand-over' };

export type FromStartingServer =
  | { kind: 'listening'; port: number }
  | { kind: 'failed'; code: string; message: string }
  /** With the socket beside it. */
  | { kind: 'socket' };

/** The process that holds the public port until this one can answer. */
export type StartingProcess = {
  port: number;
  /** Has `server` listen in its place. */
  handOver: (server: Server) => Promise<void>;
  stop: () => void;
};

export type Address = { host: string; port: number; publicUrl: string };

/** Takes the port and says “starting” there. Throws what the network says (`EADDRINUSE` …). */
export const startStartingProcess = async (address: Address): Promise<StartingProcess> => {
  const { bundle } = env();
  const file = bundle ? join(bundle, 'starting-server.mjs') : 'src/server/starting-server.ts';
  const child = fork(file, [], {
    cwd: projectRoot,
    execArgv: bundle ? [] : ['--import', 'tsx'],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const told = nextMessage(child);
  child.send({ kind: 'listen', ...address } satisfies ToStartingServer);
  const { message } = await told;
  if (message?.kind !== 'listening') {
    child.kill('SIGKILL');
    throw failureIn(message);
  }
  const { port } = message;
  const stopped = new AbortController();
  return {
    port,
    handOver: async (server) => {
      const { socket } = child.connected ? await askForSocket(child) : {};
      if (stopped.signal.aborted) return void socket?.close();
      // Should that process have died, its port is free again.
      await listen(server, socket ?? { host: address.host, port });
    },
    stop: () => {
      stopped.abort();
      child.kill('SIGKILL');
    },
  };
};

type Told = { message?: FromStartingServer; socket?: SocketServer };

const askForSocket = (child: ChildProcess): Promise<Told> => {
  const told = nextMessage(child);
  child.send({ kind: 'hand-over' } satisfies ToStartingServer);
  return told;
};

/** Nothing when the process ends before it says anything. */
const nextMessage = (child: ChildProcess): Promise<Told> =>
  new Promise((resolve) => {
    const ended = () => resolve({});
    child.once('exit', ended);
    child.once('error', ended);
    child.once('message', (message, socket) => {
      child.off('exit', ended);
      child.off('error', ended);
      resolve({
        message: message as FromStartingServer,
        ...(socket ? { socket: socket as SocketServer } : {}),
      });
    });
  });

export const listen = (server: Server, where: SocketServer | { host: string; port: number }) =>
  new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(where, () => {
      server.off('error', reject);
      resolve();
    });
  });

const failureIn = (message: FromStartingServer | undefined): NodeJS.ErrnoException => {
  const failed = message?.kind === 'failed' ? message : { code: '', message: 'It did not start' };
  return Object.assign(new Error(failed.message), { code: failed.code });
};
