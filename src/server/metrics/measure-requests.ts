import type { IncomingMessage, RequestListener } from 'node:http';
import { routeOf } from './route-of';

export type Measured = {
  route: string;
  /** Reading asks for something, writing changes it. */
  method: 'read' | 'write';
  /** As it was answered; 499 where the client went away first, as nginx says it. */
  status: number;
  seconds: number;
};

export type Tell = (measured: Measured, request: IncomingMessage) => void;

/** Tells of each request when its answer has gone out, or its client. */
export const measuring =
  (listener: RequestListener, tells: readonly Tell[]): RequestListener =>
  (request, response) => {
    const start = performance.now();
    const { url = '/', method } = request;
    response.on('close', () => {
      const measured: Measured = {
        route: routeOf(url),
        method: method === 'GET' || method === 'HEAD' || method === 'OPTIONS' ? 'read' : 'write',
        status: response.writableFinished ? response.statusCode : 499,
        seconds: (performance.now() - start) / 1000,
      };
      for (const tell of tells) tell(measured, request);
    });
    listener(request, response);
  };
