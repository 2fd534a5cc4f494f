import type { RequestListener } from 'node:http';

/** Says how much of a body came. */
export const sizeOfBody: RequestListener = (request, response) => {
  let size = 0;
  request.on('data', (chunk: Buffer) => (size += chunk.length));
  request.on('end', () => response.end(JSON.stringify({ method: request.method, size })));
};

const usual = { Host: 'publication.example', 'Content-Type': 'application/json' };

export const requestOf = (line: string, headers: Record<string, string>, body = ''): string =>
  [
    `${line} HTTP/1.1`,
    ...Object.entries({ ...usual, Connection: 'close', ...headers })
      .filter(([, value]) => value !== '')
      .map(([name, value]) => `${name}: ${value}`),
    '',
    body,
  ].join('\r\n');

export const statusOf = (answer: string): number => Number(answer.split(' ')[1]);
export const findingIn = (answer: string): string | undefined =>
  /"rule":"([\w-]+)"/.exec(answer)?.[1];
export const post = (path: string, headers: Record<string, string>, body: string) =>
  requestOf(`POST ${path}`, { 'Content-Length': String(body.length), ...headers }, body);
export const chunk = (bytes: string) => `${bytes.length.toString(16)}\r\n${bytes}\r\n`;
