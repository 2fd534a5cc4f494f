import { request as ask } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { startLocalServer, type LocalServer } from './local-server';

const piece = 3_000; // bytes, of a page that is not compressed
const pause = 25; // milliseconds: longer than a browser takes to draw what has come

/** A server before another, from which pages come piece by piece, as over a bad network. */
export const startSlowProxy = (url: string): Promise<LocalServer> => {
  const { hostname, port, host } = new URL(url);
  return startLocalServer((request, response) => {
    const { 'accept-encoding': _, ...headers } = request.headers;
    const { url: path, method } = request;
    const asked = ask({ hostname, port, path, method, headers: { ...headers, host } }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      if (!answer.headers['content-type']?.startsWith('text/html')) answer.pipe(response);
      else void buffer(answer).then((page) => send(page));
    });
    const send = (rest: Buffer): void => {
      if (rest.length === 0) return void response.end();
      response.write(rest.subarray(0, piece));
      setTimeout(send, pause, rest.subarray(piece));
    };
    request.pipe(asked);
  });
};
