import type { Role } from '@/editions/rules/states';

/** Something on the first page of the desk, or in its navigation, that the tour points at. */
export type TourPlace =
  'new' | 'next' | 'stands' | 'sources' | 'calendar' | 'inbox' | 'log' | 'settings' | 'find';

export type TourStep = { place: TourPlace; of: Role | 'everybody' };

/** What matters most to each role, first things first. Everybody's last step is how to find things. */
const places = {
  writer: ['new', 'next', 'sources'],
  reviewer: ['next', 'stands', 'inbox'],
  'fact-checker': ['next', 'sources', 'inbox'],
  editor: ['next', 'stands', 'calendar'],
  publisher: ['next', 'calendar', 'log'],
  administrator: ['settings', 'stands', 'log'],
} as const satisfies Record<Role, readonly TourPlace[]>;

/** Of several roles, the one that others wait for comes first. */
const order: readonly Role[] = [
  'editor',
  'publisher',
  'reviewer',
  'fact-checker',
  'writer',
  'administrator',
];

const most = 4;

/** At most four steps: what comes first for each role, then what comes second, each place once, and how to find things. */
export const tourFor = (roles: readonly Role[]): readonly TourStep[] => {
  const theirs = order.filter((role) => roles.includes(role));
  const steps = [0, 1, 2].flatMap((at) =>
    theirs.map((role): TourStep => ({ place: places[role][at] ?? 'find', of: role })),
  );
  const once = steps.filter(
    ({ place }, at) => steps.findIndex((step) => step.place === place) === at,
  );
  return [...once.slice(0, most - 1), { place: 'find', of: 'everybody' }];
};
