import { inside, names, ports, unreachable } from '../hostile/addresses';
import { bombs, markup, slow } from '../hostile/bodies';
import type { HostileCase } from '../hostile/case';
import { heads, protocol, statuses, tls } from '../hostile/protocol';
import { roundabout } from '../hostile/redirects';
import { emptyPlaces, encodings, types } from '../hostile/words';

export type { HostileCase };

/** What strangers' servers do to whoever fetches their pages, and what is to come of it. */
export const hostileCases: readonly HostileCase[] = [
  ...unreachable,
  ...inside,
  ...ports,
  ...names,
  ...roundabout,
  ...slow,
  ...bombs,
  ...markup,
  ...protocol,
  ...tls,
  ...heads,
  ...statuses,
  ...types,
  ...encodings,
  ...emptyPlaces,
];
