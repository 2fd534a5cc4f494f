import type { BasePayload } from 'payload';

import type { User } from '@/payload-types';

import { doorsOf } from './payload-doors';

export type Answer = { status: number; body: unknown };
export type Rest = (method: string, path: string, body?: unknown) => Promise<Answer>;

/** Payload's REST API as the server would answer it, for one person or a stranger; answers as JSON. */
export const restAs = async (payload: BasePayload, user?: User): Promise<Rest> => {
  const doors = await doorsOf(payload);
  return async (method, path, body) => {
    const response = await doors(method, path, { as: user, body });
    const text = await response.text();
    return { status: response.status, body: text ? JSON.parse(text) : null };
  };
};
