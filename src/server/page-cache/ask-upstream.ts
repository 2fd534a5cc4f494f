import type { IncomingHttpHeaders } from 'node:http';
import { Agent, request } from 'node:http';

/** A whole answer of Next, uncompressed; of a large file only its head, with an empty body. */
export type Answer = {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
  isLarge?: true;
};

/** Asks Next for a page, or with a body a question by POST. Rejects when the connection breaks or the answer takes too long. */
export type AskUpstream = (
  key: string,
  headers: Record<string, string>,
  body?: string,
) => Promise<Answer>;

const patience = 60_000;

/** Larger files are not held in memory. Only files come in parts; not all say how long they are. */
const largestFile = 512 * 1024;

/** Next's own server on the loopback interface: a real connection, so that its answers need no imitation of Node's streams. */
export const upstreamAt = (port: number): AskUpstream => {
  const agent = new Agent({ keepAlive: true, maxSockets: 64 });
  const ask: AskUpstream = (path, headers, body) =>
    new Promise((resolve, reject) => {
      const method = body === undefined ? 'GET' : 'POST';
      const asked = request(
        { host: '127.0.0.1', port, path, agent, method, headers, timeout: patience },
        (response) => {
          const { statusCode: status = 502, headers: said } = response;
          const chunks: Buffer[] = [];
          let length = 0;
          response.on('data', (chunk: Buffer) => {
            chunks.push(chunk);
            length += chunk.length;
            if (said['accept-ranges'] !== 'bytes' || length <= largestFile) return;
            // Nothing more of it is wanted, and so the connection is of no further use.
            response.destroy();
            resolve({ status, headers: said, body: Buffer.alloc(0), isLarge: true });
          });
          response.on('error', reject);
          response.on('end', () => resolve({ status, headers: said, body: Buffer.concat(chunks) }));
        },
      );
      asked.on('timeout', () => asked.destroy(new Error(`Next did not answer ${path} in time`)));
      asked.on('error', (error: NodeJS.ErrnoException) => {
        // A kept connection may be closed from the other side while a question is on its way: nobody heard it.
        if (asked.reusedSocket && error.code === 'ECONNRESET')
          ask(path, headers, body).then(resolve, reject);
        else reject(error);
      });
      asked.end(body);
    });
  return ask;
};
