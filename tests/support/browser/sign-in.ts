import type { BasePayload } from 'payload';

import { callerHeader } from '@/platform/caller';

import { entryPointsOf } from '../database/payload-entry-points';

export type Tried = { status: number; text: string; cookies: string[]; wait: number };

/** Logs in by REST from some network, as the front would say it, perhaps as a device that is known. */
export const signingIn = async (payload: BasePayload) => {
  const entryPoints = await entryPointsOf(payload);
  return async (
    email: string,
    password: string,
    { from = '192.0.2.1', cookie = '' } = {},
  ): Promise<Tried> => {
    const headers = { [callerHeader]: from, ...(cookie ? { Cookie: cookie } : {}) };
    const answer = await entryPoints('POST', '/users/login', {
      body: { email, password },
      headers,
    });
    return {
      status: answer.status,
      text: await answer.text(),
      cookies: answer.headers.getSetCookie(),
      wait: Number(answer.headers.get('Retry-After') ?? 0),
    };
  };
};
