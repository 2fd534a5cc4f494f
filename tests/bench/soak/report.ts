import type { Effect } from './effects';
import type { Held } from './memory-watch';
import { headOfKinds, kinds, sayKind, type Tally } from './tally';

type Say = (line: string) => void;

export const reportTally = (tally: Tally, say: Say): void => {
  say(headOfKinds);
  for (const kind of kinds) if (tally.of(kind).times.length > 0) say(sayKind(tally, kind));
};

export const reportEffects = (effects: readonly Effect[], say: Say): void => {
  say(`  ${'acknowledged'.padEnd(26)}${['so many', 'lost', 'doubled'].map(at10).join('')}`);
  for (const { what, promised, lost, doubled } of effects) {
    const counts = [promised, lost.length, doubled.length].map(at10).join('');
    say(`  ${what.padEnd(26)}${counts}`);
    for (const one of lost.slice(0, mostNamed)) say(`    lost: ${one}`);
    for (const one of doubled.slice(0, mostNamed)) say(`    doubled: ${one}`);
  }
};

export const reportMemory = (held: readonly Held[], say: Say): void => {
  say(`  ${'memory, MB'.padEnd(26)}${['last', 'most', 'a minute'].map(at10).join('')}`);
  for (const { name, last, most, perMinute } of held) {
    const figures = [last.toFixed(0), most.toFixed(0), perMinute.toFixed(2)].map(at10).join('');
    say(`  ${name.padEnd(26)}${figures}`);
  }
};

export const areKept = (effects: readonly Effect[]): boolean =>
  effects.every(({ lost, doubled }) => lost.length === 0 && doubled.length === 0);

const at10 = (one: string | number): string => String(one).padStart(10);
const mostNamed = 5;
