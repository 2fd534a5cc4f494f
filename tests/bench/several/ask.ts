import { Agent, request } from 'node:https';

export type Asked = {
  method?: string;
  headers?: Record<string, string>;
  body?: string;
};
/** Status 0: the line broke, or nothing came in time. Times in milliseconds. */
export type Answered = {
  status: number;
  body: string;
  headers: NodeJS.Dict<string | string[]>;
  took: number;
};
export type Ask = (path: string, asked?: Asked) => Promise<Answered>;

const patience = 30_000;

/** Asks the proxy as browsers do, over connections that stay open. */
export const askingAt = (port: number, certificate: Buffer): Ask => {
  const agent = new Agent({ keepAlive: true, ca: certificate, maxSockets: 256 });
  return (path, { method = 'GET', headers = {}, body } = {}) =>
    new Promise((resolve) => {
      const began = performance.now();
      const end = (status: number, said = '', of: Answered['headers'] = {}) =>
        resolve({ status, body: said, headers: of, took: performance.now() - began });
      const asked = request(
        {
          host: '127.0.0.1',
          port,
          path,
          method,
          agent,
          timeout: patience,
          headers: { accept: 'text/html', 'accept-encoding': 'gzip', ...headers },
        },
        (response) => {
          const chunks: Buffer[] = [];
          response.on('data', (chunk: Buffer) => chunks.push(chunk));
          response.on('end', () =>
            end(response.statusCode ?? 0, Buffer.concat(chunks).toString(), response.headers),
          );
          response.on('error', () => end(0));
        },
      );
      asked.on('timeout', () => asked.destroy());
      asked.on('error', () => end(0));
      asked.end(body);
    });
};
