import { loadavg } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { baselineOf } from '../baseline';
import type { Begun } from '../begin';
import { effectsOf, nothingYet, type Effect } from '../effects';
import { startLoad } from '../load';
import { areKept, reportTally } from '../report';
import { auditOf, emptyQueue } from '../settle';
import { kinds, startTally, type Kind, type Tally } from '../tally';
import type { World } from '../world';
import type { Fault } from './fault';
import { recoveryOf, type Recovery } from './well';

const lead = 8_000; // ms
/**
 * Milliseconds before the fault in which nothing is published, so that readers have seen each page since: of what may have been taken
 * back since it was kept, nothing is shown while the database is away.
 */
const calm = 9_000;
const longestAnswer = 25_000; // ms
const longestRecovery = 60; // seconds

type Around = Begun & { world: World; tallies: Set<Tally>; say: (line: string) => void };

/** One fault under load: who saw what, when all was well, and what was lost or done twice. */
export const suffer = async (fault: Fault, given: Around): Promise<boolean> => {
  const { world, desk, articles, tallies, say } = given;
  say(
    `\n${fault.name}: ${fault.title}, for ${fault.seconds} s (load of the machine ${loadavg()[0]?.toFixed(1)})`,
  );
  world.mail.server.received.length = 0;
  world.hosts.messages.length = 0;
  const acknowledged = nothingYet();
  const base = baselineOf(world);
  const state = { isAiling: false, isCalm: false };
  const isAiling = () => state.isAiling;
  const isCalm = () => state.isCalm;
  const around = { world, desk, articles, acknowledged, isAiling, isCalm, restarted: undefined };
  const load = startLoad(around);
  await sleep(lead);
  state.isCalm = true;
  await sleep(calm);
  const tally = startTally();
  tallies.add(tally);
  state.isAiling = true;
  state.isCalm = false;
  const missed: string[] = [];
  const heal = await fault.strike(world, { say, miss: (what) => missed.push(what) });
  await sleep(fault.seconds * 1_000);
  await heal();
  const recovery = await recoveryOf(world, desk);
  state.isAiling = false;
  tallies.delete(tally);
  await sleep(3_000);
  await load.end();
  await emptyQueue(world);
  const effects = effectsOf(world, acknowledged, base);
  const audit = auditOf(world);
  const verdicts = [...missed, ...wrongIn(tally), ...slowIn(recovery)];
  if (!areKept(fault.maySendAgain ? effects.map(withoutRepeats) : effects))
    verdicts.push('something is lost or done twice');
  if (!audit.isWhole) verdicts.push(audit.said);
  reportTally(tally, say);
  say(`  well again: web ${sayRecovery(recovery.webs)}, workers ${sayRecovery(recovery.workers)}`);
  for (const line of sayEffects(effects)) say(line);
  for (const refusal of load.refusals.slice(0, 5)) say(`  refused: ${refusal.slice(0, 300)}`);
  say(verdicts.length === 0 ? '  as wanted' : `  NOT AS WANTED: ${verdicts.join('; ')}`);
  return verdicts.length === 0;
};

/** Those that were sent twice have one id each. */
const withoutRepeats = (effect: Effect): Effect =>
  ['letters', 'messages of webhooks'].includes(effect.what) ? { ...effect, doubled: [] } : effect;

/** Of a hundred pages. */
const mostPagesMissed = 5;

const wrongIn = (tally: Tally): string[] => {
  const { statuses: pages, times } = tally.of('page');
  const missed = (100 * (pages.get(503) ?? 0)) / Math.max(1, times.length);
  return [
    ...(missed > mostPagesMissed ? [`${missed.toFixed(0)} % of the pages were not shown`] : []),
    ...wrongAnswersIn(tally),
  ];
};

const wrongAnswersIn = (tally: Tally): string[] =>
  kinds.flatMap((kind) => {
    const { statuses, times } = tally.of(kind);
    const longest = times.reduce((most, one) => Math.max(most, one), 0);
    const wrong = [...statuses.keys()].filter((status) => !mayBeSeen(kind, status));
    return [
      ...wrong.map((status) => `${kind}: ${statuses.get(status)}×${status || 'none'}`),
      ...(longest > longestAnswer ? [`${kind}: ${(longest / 1_000).toFixed(0)} s`] : []),
    ];
  });

/**
 * 503 says that it cannot be done now. Readers see it where nobody has read a page since the last publication before the fault:
 * what may have been taken back is not shown from memory (docs/decisions/while-the-database-is-away.md).
 */
const mayBeSeen = (kind: Kind, status: number): boolean =>
  (status >= 200 && status < 400) ||
  status === 503 ||
  // A question that is repeated after its answer was lost finds that it was done.
  (kind === 'publication' && status === 409);

const slowIn = (recovery: Recovery): string[] =>
  Object.entries(recovery)
    .filter(([, seconds]) => seconds === undefined || seconds > longestRecovery)
    .map(([who, seconds]) => `${who} well after ${sayRecovery(seconds)}`);

const sayRecovery = (seconds: number | undefined): string =>
  seconds === undefined ? 'never' : `after ${seconds.toFixed(1)} s`;

const sayEffects = (effects: readonly Effect[]): string[] => [
  `  acknowledged: ${effects.map(({ what, promised }) => `${promised} ${what}`).join(', ')}`,
  ...effects.flatMap(({ what, lost, doubled }) => [
    ...(lost.length > 0
      ? [`  LOST of ${what}, ${lost.length}: ${lost.slice(0, 4).join(', ')}`]
      : []),
    ...(doubled.length > 0
      ? [`  DOUBLED of ${what}, ${doubled.length}: ${doubled.slice(0, 4).join(', ')}`]
      : []),
  ]),
];
