import fc from 'fast-check';

import { scopeAt } from '@/accounts/rules/scopes';

import type { Installation } from '../entry-points';
import { entryPointsOf, type EntryPoints } from '../database/payload-entry-points';
import { callers, type Caller } from './callers';
import { questionAbout, questionsOf, schemaBy } from './graphql-requests';
import { requestsAt, routesOf, type FuzzedRequest, type Route } from './rest-requests';
import { plantSecrets, type Secret } from './secrets';

/** `only`: doors and fields of whose name this is a part. */
export type Fuzz = { seed: number; rounds: number; only?: string };
/** Each fault with what repeats it: failures of the house, scopes that were passed, and what was told out of reach. */
export type FuzzReport = {
  failures: string[];
  passed: string[];
  told: string[];
  requests: number;
  statuses: Record<string, number>;
};

/**
 * Asks at every door as everybody, with what nobody should send: each door `rounds` times, callers in turn, the same for
 * the same seed. Whoever is asked for may be changed by it, so that callers come anew with each round.
 */
export const runFuzz = async (
  installation: Installation,
  { seed, rounds, only = '' }: Fuzz,
): Promise<FuzzReport> => {
  const { payload } = installation;
  const secrets = await plantSecrets(installation);
  const entryPoints = await entryPointsOf(payload);
  const report: FuzzReport = { failures: [], passed: [], told: [], requests: 0, statuses: {} };
  const described = (await (await entryPoints('GET', '/openapi.json')).json()) as Described;
  const routes = routesOf(payload).filter(({ template }) => template.includes(only));
  const failures = failuresOf(installation);
  for (let round = 0; round < rounds; round += 1) {
    const people = await callers(payload);
    const ask = asking(entryPoints, { secrets, report, failures });
    for (const [at, route] of routes.entries()) {
      const arbitrary = requestsAt(payload, route, described.paths, described.components.schemas);
      const [request] = fc.sample(arbitrary, { seed: seed + round * 10_007 + at, numRuns: 1 });
      const caller = people[(at + round) % people.length];
      if (request && caller) await ask(caller, request, route);
    }
    // What was asked so far may have changed those who asked, or ended their sessions.
    await askGraphQL(entryPoints, await callers(payload), ask, { seed: seed + round, round, only });
  }
  return report;
};

type Described = {
  paths: Parameters<typeof requestsAt>[2];
  components: { schemas: Parameters<typeof requestsAt>[3] };
};

type Ask = (caller: Caller, request: FuzzedRequest, route?: Route) => Promise<void>;

const askGraphQL = async (
  entryPoints: EntryPoints,
  people: readonly Caller[],
  ask: Ask,
  { seed, round, only }: { seed: number; round: number; only: string },
): Promise<void> => {
  const editor = people.find(({ name }) => name === 'editor');
  const schema = await schemaBy(async (query) =>
    (
      await entryPoints('POST', '/graphql', { headers: { ...editor?.headers }, body: { query } })
    ).json(),
  );
  for (const [at, field] of questionsOf(schema).entries()) {
    if (!field.includes(only)) continue;
    const put = async (caller: Caller | undefined, isHostile: boolean): Promise<void> => {
      const arbitrary = questionAbout(schema, field, isHostile);
      const [asked] = fc.sample(arbitrary, { seed: seed + at, numRuns: 1 });
      if (!asked || !caller) return;
      const { query, variables } = asked;
      await ask(caller, { method: 'POST', path: '/graphql', body: { query, variables } });
    };
    await put(people[(at + round) % people.length], true);
    // What each is told of everything there is, once.
    if (round === 0) for (const caller of people) await put(caller, false);
  }
};

type Watched = { secrets: readonly Secret[]; report: FuzzReport; failures: string[] };

/** What Payload would have logged of the last request. */
const failuresOf = ({ payload }: Installation): string[] => {
  const failures: string[] = [];
  payload.logger.error = (given: unknown) => {
    const error = (given as { err?: Error }).err ?? given;
    failures.push(error instanceof Error ? (error.stack ?? error.message) : JSON.stringify(error));
  };
  return failures;
};

const asking =
  (entryPoints: EntryPoints, { secrets, report, failures }: Watched): Ask =>
  async (caller, { method, path, body }, route) => {
    failures.length = 0;
    const said = `${caller.name}: ${method} ${path} ${JSON.stringify(body)?.slice(0, 600) ?? ''}`;
    const answer = await entryPoints(method, path, { headers: { ...caller.headers }, body });
    const text = await textOf(answer);
    report.requests += 1;
    report.statuses[answer.status] = (report.statuses[answer.status] ?? 0) + 1;
    const fault = (what: string) =>
      [`${what} for ${said}`, text.slice(0, 300), ...failures].join('\n  ');
    if (answer.status >= 500) report.failures.push(fault(`${answer.status}`));
    if (path === '/graphql' && failsWithin(text)) report.failures.push(fault('500 in GraphQL'));
    if (route && passesScope(caller, route, answer.status)) {
      report.passed.push(fault(`${answer.status} without a scope`));
    }
    for (const { word, of, mayKnow } of secrets) {
      const isTold = text.includes(word) && !said.includes(word);
      if (isTold && !mayKnow(caller)) report.told.push(fault(`Told ${of}`));
    }
  };

/** A stream of events has no end: its first words are heard, and then it is left. */
const textOf = async (answer: Response): Promise<string> => {
  const isEndless = answer.headers.get('Content-Type')?.startsWith('text/event-stream');
  if (!isEndless || !answer.body) return answer.text();
  const reader = answer.body.getReader();
  const { value } = await reader.read();
  await reader.cancel();
  return new TextDecoder().decode(value);
};

/** A key opens no door for which it has no scope. One without any is a stranger. */
const passesScope = ({ scopes }: Caller, route: Route, status: number): boolean => {
  if (!scopes || scopes.length === 0) return false;
  const scope = scopeAt({ ...route, method: route.method.toLowerCase() });
  const isHeld = scope !== 'nobody' && scopes.includes(scope);
  return !isHeld && status < 400;
};

type Failed = { errors?: { extensions?: { statusCode?: number } }[] };

const failsWithin = (text: string): boolean => {
  try {
    const { errors = [] } = JSON.parse(text) as Failed;
    return errors.some(({ extensions }) => (extensions?.statusCode ?? 0) >= 500);
  } catch {
    return false;
  }
};
