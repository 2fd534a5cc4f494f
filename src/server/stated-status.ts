import type { RequestListener, ServerResponse } from 'node:http';
import { hearingStatus, type StatedStatus } from '@/platform/page-status';

/** Next, whose pages may state their status: it takes the place of 200 when the answer begins. */
export const withStatedStatus =
  (next: RequestListener): RequestListener =>
  (request, response) => {
    const stated: StatedStatus = {};
    const writeHead = response.writeHead.bind(response) as (...args: unknown[]) => ServerResponse;
    response.writeHead = (status: number, ...rest: unknown[]) =>
      writeHead(status === 200 ? (stated.status ?? status) : status, ...rest);
    hearingStatus(stated, () => next(request, response));
  };
