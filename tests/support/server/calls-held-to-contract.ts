import { expect } from '@jest/globals';

import type { User } from '@/payload-types';

import { contractOf, type Contract } from './api-contract';
import type { Installation } from '../entry-points';
import { entryPointsOf, type EntryPoints } from '../database/payload-entry-points';

type Answer = { status: number; body: Record<string, unknown> };
type Call = { as?: keyof Installation['desk'] | User; body?: object; status: number };

export type HeldCalls = {
  entryPoints: EntryPoints;
  contract: Contract;
  /** Names of the described operations that were asked. */
  called: ReadonlySet<string>;
  call: (method: string, path: string, call: Call) => Promise<Answer>;
};

/** Asks for real, and holds both the question and the answer to the published description. */
export const callsHeldTo = async (installation: Installation): Promise<HeldCalls> => {
  const entryPoints = await entryPointsOf(installation.payload);
  const described = await entryPoints('GET', '/openapi.json');
  const contract = contractOf((await described.json()) as Record<string, unknown>);
  const called = new Set<string>();
  const call: HeldCalls['call'] = async (method, path, { as, body, status }) => {
    const user = typeof as === 'string' ? installation.desk[as].user : as;
    const response = await entryPoints(method, path, { as: user, body });
    const isJson = /[/+]json\b/.test(response.headers.get('content-type') ?? '');
    const text = await response.text();
    const answer = (isJson ? JSON.parse(text) : { text }) as Record<string, unknown>;
    const place = `/api${path}`;
    expect({ method, place, status: response.status, answer }).toMatchObject({ status });
    const faults = contract.against(method, place, response.status, answer);
    const request = body && response.ok ? contract.againstRequest(method, place, body) : [];
    expect({ method, place, body, answer, faults, request }).toMatchObject({
      faults: [],
      request: [],
    });
    called.add(contract.nameOf(method, place));
    return { status: response.status, body: answer };
  };
  return { entryPoints, contract, called, call };
};
