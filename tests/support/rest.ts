import type { BasePayload } from 'payload';

import type { User } from '@/payload-types';

import { entryPointsOf, tokenOf } from './database/payload-entry-points';

export type Answer = { status: number; body: unknown };
type Headers = Record<string, string>;
export type Rest = (method: string, path: string, body?: unknown) => Promise<Answer>;

/** Payload's REST API as the server would answer it, for one person or a stranger; answers as JSON. */
export const restAs = (payload: BasePayload, user?: User): Promise<Rest> => {
  let token: Promise<string> | undefined;
  return restWith(payload, async (): Promise<Headers> => {
    if (!user) return {};
    token ??= tokenOf(payload, user);
    return { Authorization: `JWT ${await token}` };
  });
};

/** The same for a program that brings a key. */
export const restByKey = (payload: BasePayload, key: string): Promise<Rest> =>
  restWith(payload, () => Promise.resolve({ Authorization: `Bearer ${key}` }));

const restWith = async (payload: BasePayload, headers: () => Promise<Headers>): Promise<Rest> => {
  const entryPoints = await entryPointsOf(payload);
  return async (method, path, body) => {
    const response = await entryPoints(method, path, { headers: await headers(), body });
    const text = await response.text();
    return { status: response.status, body: text ? JSON.parse(text) : null };
  };
};
