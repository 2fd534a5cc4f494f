import type { Account } from '../bench-servers';
import { signIn } from '../desk-stream';
import type { Ask } from '../several/ask';
import { noting, type Kind, type Tally } from './tally';

/** What the API said: 0 for no answer. */
export type Said = { status: number; doc: Record<string, unknown> };
type Sent = { method?: string; body?: Record<string, unknown> };

/** People at their desks, signed in, and whoever reads; every answer is noted. */
export type Desk = {
  /** @throws Error where nobody has this role */
  as: (role: string, kind: Kind) => (path: string, sent?: Sent) => Promise<Said>;
  /** With a session, for what has a body of its own. */
  session: (role: string) => string;
  ask: (kind: Kind) => Ask;
};

/** @param url of a process that signs people in */
export const openDesk = async (given: {
  url: string;
  ask: Ask;
  accounts: readonly Account[];
  tallies: ReadonlySet<Tally>;
}): Promise<Desk> => {
  const { url, ask, accounts, tallies } = given;
  const sessions = new Map<string, string>();
  for (const account of accounts) sessions.set(account.role, await signIn(url, account));
  const session = (role: string): string => {
    const found = sessions.get(role);
    if (found === undefined) throw new Error(`The demo has no ${role}`);
    return found;
  };
  return {
    session,
    ask: (kind) => noting(ask, kind, tallies),
    as: (role, kind) => {
      const noted = noting(ask, kind, tallies);
      const headers = {
        authorization: `JWT ${session(role)}`,
        accept: 'application/json',
        'accept-encoding': 'identity',
        'content-type': 'application/json',
      };
      return async (path, { method, body } = {}) => {
        const answered = await noted(path, {
          method: method ?? (body ? 'POST' : 'GET'),
          headers,
          ...(body ? { body: JSON.stringify(body) } : {}),
        });
        return { status: answered.status, doc: documentIn(answered.body) };
      };
    },
  };
};

/** What a proxy answers is no JSON. */
const documentIn = (body: string): Record<string, unknown> => {
  try {
    return JSON.parse(body) as Record<string, unknown>;
  } catch {
    return {};
  }
};
