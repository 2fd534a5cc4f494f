import { mkdir, rm } from 'node:fs/promises';
import { createServer, type Server, type Socket } from 'node:net';
import type { BasePayload } from 'payload';
import { errorFacts, log } from '@/platform/logging';
import type { Shutdown } from '../shutdown';
import { answerTask } from './answer-task';
import { controlFolder, newSocket } from './control-folder';

/**
 * Listens for the command line in the data folder. A publication whose folder takes no sockets (a network share, a path
 * of more than about 75 characters) goes on without: commands then do their work themselves.
 */
export const openControlSocket = async (
  payload: () => Promise<BasePayload>,
  shutdown: Pick<Shutdown, 'add' | 'signal'>,
): Promise<void> => {
  const path = newSocket();
  const connections = new Set<Socket>();
  const server = createServer((connection) => {
    connections.add(connection);
    connection.on('close', () => connections.delete(connection));
    void answerTask(payload, connection, shutdown.signal);
  });
  try {
    await mkdir(controlFolder(), { recursive: true, mode: 0o700 });
    await listen(server, path);
  } catch (error) {
    return log('info', 'Commands cannot ask this process', errorFacts(error));
  }
  server.on('error', (error) => log('warn', 'The control socket failed', errorFacts(error)));
  shutdown.add('jobs', 'the control socket', async () => {
    server.close();
    for (const connection of connections) connection.destroy();
    await rm(path, { force: true });
  });
};

const listen = (server: Server, path: string): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(path, () => {
      server.off('error', reject);
      resolve();
    });
  });
