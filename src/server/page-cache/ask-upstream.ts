import type { IncomingHttpHeaders } from 'node:http';
import { Agent, request } from 'node:http';

/** A whole answer of Next, uncompressed. */
export type Answer = { status: number; headers: IncomingHttpHeaders; body: Buffer };

/** Asks Next for a page. Rejects when the connection breaks or the answer takes too long. */
export type AskUpstream = (key: string, headers: Record<string, string>) => Promise<Answer>;

const patience = 60_000;

/** Next's own server on the loopback interface: a real connection, so that its answers need no imitation of Node's streams. */
export const upstreamAt = (port: number): AskUpstream => {
  const agent = new Agent({ keepAlive: true, maxSockets: 64 });
  return (path, headers) =>
    new Promise((resolve, reject) => {
      const asked = request(
        { host: '127.0.0.1', port, path, agent, headers, timeout: patience },
        (response) => {
          const chunks: Buffer[] = [];
          response.on('data', (chunk: Buffer) => chunks.push(chunk));
          response.on('error', reject);
          response.on('end', () =>
            resolve({
              status: response.statusCode ?? 502,
              headers: response.headers,
              body: Buffer.concat(chunks),
            }),
          );
        },
      );
      asked.on('timeout', () => asked.destroy(new Error(`Next did not answer ${path} in time`)));
      asked.on('error', reject);
      asked.end();
    });
};
