import type { RequestListener } from 'node:http';
import { routeOf } from './route-of';

export type Measured = {
  route: string;
  /** Reading asks for something, writing changes it. */
  method: 'read' | 'write';
  /** As it was answered; 499 where the client went away first, as nginx says it. */
  status: number;
  seconds: number;
};

/** Tells of each request when its answer has gone out, or its client. */
export const measuring =
  (listener: RequestListener, tell: (measured: Measured) => void): RequestListener =>
  (request, response) => {
    const start = performance.now();
    const { url = '/', method } = request;
    response.once('close', () =>
      tell({
        route: routeOf(url),
        method: method === 'GET' || method === 'HEAD' || method === 'OPTIONS' ? 'read' : 'write',
        status: response.writableFinished ? response.statusCode : 499,
        seconds: (performance.now() - start) / 1000,
      }),
    );
    listener(request, response);
  };
