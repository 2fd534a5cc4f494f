import type { BasePayload } from 'payload';

import type { User } from '@/payload-types';

import { doorsOf } from './payload-doors';

export type Answer = { status: number; body: unknown };
export type Rest = (method: string, path: string, body?: unknown) => Promise<Answer>;

/** Payload's REST API as the server would answer it, for one person or a stranger; answers as JSON. */
export const restAs = (payload: BasePayload, user?: User): Promise<Rest> =>
  restWith(payload, { as: user });

/** The same for a program that brings the key of a person's account. */
export const restByKey = (payload: BasePayload, key: string): Promise<Rest> =>
  restWith(payload, { headers: { Authorization: `users API-Key ${key}` } });

type Caller = { as?: User | undefined; headers?: Record<string, string> };

const restWith = async (payload: BasePayload, caller: Caller): Promise<Rest> => {
  const doors = await doorsOf(payload);
  return async (method, path, body) => {
    const response = await doors(method, path, { ...caller, body });
    const text = await response.text();
    return { status: response.status, body: text ? JSON.parse(text) : null };
  };
};
