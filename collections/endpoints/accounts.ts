import { randomUUID } from 'node:crypto';

import {
  addDataAndFileToRequest,
  headersWithCors,
  type Endpoint,
  type PayloadRequest,
} from 'payload';
import type { z } from 'zod';
import { generatePayloadCookie, parseCookies } from 'payload/shared';

import { deviceCookie, deviceIn, deviceMark, deviceMemory } from '@/accounts/rules/known-device';
import { personOf } from '@/core/actor';
import { enqueue } from '@/core/enqueue';
import { addressOf, judgeSignIn } from '@/accounts/commands/judge-sign-in';
import { openSession } from '@/accounts/commands/open-session';
import { digestOfToken } from '@/accounts/commands/open-password-link';
import { releaseAccount } from '@/accounts/commands/release-account';
import { callerOf } from '@/platform/caller';
import { env } from '@/platform/env';
import { fitting, type Fitting } from '@/platform/parameters/fitting';
import type { Finding } from '@/platform/finding';
import { inTheirLanguage, notLoggedIn, outcome, refusal } from './answers';
import { described } from './described';
import { account, accountOperations, loggingIn, resetting } from './operations/accounts';

/** `POST /api/users/login`, in the place of Payload's: the same answer, after the try was judged. */
const logIn = async (req: PayloadRequest): Promise<Response> => {
  const { email, password } = await sentTo(req, loggingIn);
  const data = { email: addressOf(email), password };
  // Payload says what is missing.
  if (!data.email || !password.trim()) await openSession(req, data);
  const now = Math.floor(Date.now() / 1_000);
  const mark = parseCookies(req.headers).get(deviceCookie);
  const judged = await judgeSignIn(req, {
    email,
    password,
    network: callerOf(req.headers),
    deviceOf: (user) => deviceIn(mark, user, now, req.payload.secret),
  });
  if (!judged.ok) {
    const { seconds, findings } = judged.error;
    // Payload's form shows what stands under `errors`.
    const errors = inTheirLanguage(req, findings).map(sentencesOf);
    const held = refusal(req, 429, findings, { errors });
    held.headers.set('Retry-After', String(seconds));
    return held;
  }
  const result = await openSession(req, data);
  const headers = headersWithCors({ headers: new Headers(), req });
  headers.append('Set-Cookie', sessionCookie(req, result.token ?? ''));
  headers.append('Set-Cookie', knownDevice(req, judged.value.user, now));
  return Response.json({ message: req.t('authentication:passed'), ...result }, { headers });
};

const sentencesOf = ({ message, fix }: Finding) => ({
  message: [message, fix].filter(Boolean).join(' '),
});

const sessionCookie = (req: PayloadRequest, token: string): string => {
  const { config } = req.payload.collections.users;
  const { cookiePrefix } = req.payload.config;
  return generatePayloadCookie({
    collectionAuthConfig: config.auth,
    cookiePrefix,
    returnCookieAsObject: false as const,
    token,
  });
};

const knownDevice = (req: PayloadRequest, user: number, now: number): string => {
  const mark = deviceMark(user, randomUUID(), now, req.payload.secret);
  const secure = env().publicUrl.startsWith('https:') ? '; Secure' : '';
  return `${deviceCookie}=${mark}; Path=/api/users; Max-Age=${deviceMemory}; HttpOnly; SameSite=Lax${secure}`;
};

/**
 * `POST /api/users/forgot-password`, in the place of Payload's: the answer and its time are the same whoever asks, since who
 * it is for is looked up by a job.
 */
const forgetPassword = async (req: PayloadRequest): Promise<Response> => {
  const { email } = await sentTo(req, account);
  const network = callerOf(req.headers);
  const job = { email: addressOf(email), network };
  await enqueue(req, 'ensure-password-letter-is-kept', job, {
    key: `password-letter:${job.email}`,
  });
  return Response.json({ message: req.t('general:success') });
};

/**
 * `POST /api/users/reset-password`, in the place of Payload's: a letter's address is looked up by its digest, so that what the
 * database keeps opens nothing.
 */
const chooseAnew = async (req: PayloadRequest): Promise<Response> => {
  const { token, password } = await sentTo(req, resetting);
  const data = { token: digestOfToken(token), password };
  const result = await req.payload.resetPassword({
    collection: 'users',
    data,
    overrideAccess: false,
    req,
  });
  const headers = headersWithCors({ headers: new Headers(), req });
  headers.append('Set-Cookie', sessionCookie(req, result.token ?? ''));
  const message = req.t('authentication:passwordResetSuccessfully');
  return Response.json({ message, ...result }, { headers });
};

const release = async (req: PayloadRequest): Promise<Response> => {
  if (!personOf(req)) return notLoggedIn(req);
  const { email } = await sentTo(req, account);
  return outcome(req, await releaseAccount(req, { email: addressOf(email) }));
};

export const accountEndpoints: Endpoint[] = described(accountOperations, [
  { path: '/login', method: 'post', handler: logIn },
  { path: '/forgot-password', method: 'post', handler: forgetPassword },
  { path: '/reset-password', method: 'post', handler: chooseAnew },
  { path: '/unlock', method: 'post', handler: release },
]);

/** What came, in whatever way Payload reads it. */
const sentTo = async <Shape extends z.ZodObject['shape']>(
  req: PayloadRequest,
  schema: z.ZodObject<Shape>,
): Promise<Fitting<Shape>> => {
  await addDataAndFileToRequest(req);
  return fitting(schema, req.data ?? {});
};
