import type { IncomingMessage, ServerResponse } from 'node:http';
import { accessCatalogue, accessFinding } from '@/accounts/rules/findings';
import { sayFinding } from '@/platform/finding';
import { preferredLanguage } from '@/platform/language';
import { answerAndForget } from '../requests/refuse-request';
import { countRefusal } from '../requests/refusals';

/** 429 in the form of every other refusal (RFC 6585 §4). */
export const refuseTooMany = (
  request: IncomingMessage,
  response: ServerResponse,
  limit: number,
  seconds: number,
): void => {
  const language = preferredLanguage(request.headers['accept-language'] ?? null);
  const finding = accessFinding('too-many-requests', { limit, seconds });
  const body = JSON.stringify({ findings: [sayFinding(finding, language, accessCatalogue)] });
  countRefusal(429);
  answerAndForget(request, response, 429, body, {
    'Content-Type': 'application/json',
    'Cache-Control': 'no-store',
    'Retry-After': String(seconds),
    'Access-Control-Allow-Origin': '*',
    'Access-Control-Expose-Headers': 'RateLimit, RateLimit-Policy, Retry-After',
  });
};
