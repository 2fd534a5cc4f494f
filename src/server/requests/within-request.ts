import type { IncomingMessage, RequestListener } from 'node:http';
import { tracedUntilEnd, type SpanWish } from '@/platform/tracing';
import { workingOn } from '@/platform/work-context';
import { routeOf } from '../metrics/route-of';
import { requestIdHeader } from './request-id';

/** Next, which knows for which request it works, also where the page cache asks in its place; each is a trace, or part of one. */
export const withinRequest =
  (next: RequestListener): RequestListener =>
  (request, response) => {
    const { [requestIdHeader]: id } = request.headers;
    workingOn(typeof id === 'string' ? { request: id } : {}, () =>
      tracedUntilEnd(spanOf(request), (span) => {
        response.once('close', () => {
          const { statusCode: status } = response;
          span?.set({ 'http.response.status_code': status });
          if (status >= 500) span?.fail(String(status));
          span?.end();
        });
        next(request, response);
      }),
    );
  };

const spanOf = ({ method = 'GET', url = '/', headers }: IncomingMessage): SpanWish => {
  const route = routeOf(url);
  const { traceparent, [requestIdHeader]: id } = headers;
  return {
    name: `${method} ${route}`,
    kind: 'server',
    attributes: {
      'http.request.method': method,
      'http.route': route,
      ...(typeof id === 'string' ? { 'ibidem.request': id } : {}),
    },
    parent: typeof traceparent === 'string' ? traceparent : undefined,
  };
};
