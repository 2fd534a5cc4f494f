import type { IncomingMessage, ServerResponse } from 'node:http';
import { accessCatalogue, accessFinding } from '@/accounts/rules/findings';
import { refuseRequest } from '../requests/refuse-request';

/** 429 in the form of every other refusal (RFC 6585 §4). */
export const refuseTooMany = (
  request: IncomingMessage,
  response: ServerResponse,
  limit: number,
  seconds: number,
): void =>
  refuseRequest(request, response, {
    status: 429,
    finding: accessFinding('too-many-requests', { limit, seconds }),
    catalogue: accessCatalogue,
    headers: {
      'Retry-After': String(seconds),
      'Access-Control-Expose-Headers': 'RateLimit, RateLimit-Policy, Retry-After',
    },
  });
