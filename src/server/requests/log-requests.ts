import type { IncomingMessage } from 'node:http';
import { log } from '@/platform/logging';
import type { Measured } from '../metrics/measure-requests';
import { requestIdHeader } from './request-id';

/** A line for each request. Nothing of who asked, and of its address nothing behind the question mark. */
export const logRequest = (
  { route, method, status, seconds }: Measured,
  { headers, url = '/' }: IncomingMessage,
): void =>
  log(status >= 500 && status !== 503 ? 'warn' : 'info', 'Request', {
    request: headers[requestIdHeader],
    route,
    method,
    path: url.split('?', 1)[0],
    status,
    ms: Math.round(seconds * 1e4) / 10,
  });
