import type { MessageKey } from '../messages';
import type { IconName } from './icons';

/** A task of the navigation: where it is, and the key that leads there after G. */
export type Place = {
  readonly name: 'home' | 'articles' | 'sources' | 'calendar' | 'inbox' | 'log' | 'settings';
  readonly path: string;
  readonly icon: IconName;
  readonly label: MessageKey;
  /** A key of the keyboard by its place (`KeyboardEvent.code`), so that it works with Cyrillic layouts. */
  readonly code: `Key${string}`;
  /** Paths that belong to it as well. */
  readonly also: readonly string[];
};

export const places: readonly Place[] = [
  { name: 'home', path: '/admin', icon: 'home', label: 'shell.home', code: 'KeyH', also: [] },
  {
    name: 'articles',
    path: '/admin/articles',
    icon: 'articles',
    label: 'shell.articles',
    code: 'KeyA',
    also: ['/admin/collections/articles', '/admin/import', '/admin/review'],
  },
  {
    name: 'sources',
    path: '/admin/sources',
    icon: 'sources',
    label: 'shell.sources',
    code: 'KeyS',
    also: ['/admin/citations-queue', '/admin/links', '/admin/works', '/admin/collections/sources'],
  },
  {
    name: 'calendar',
    path: '/admin/calendar',
    icon: 'calendar',
    label: 'shell.calendar',
    code: 'KeyC',
    also: [],
  },
  {
    name: 'inbox',
    path: '/admin/inbox',
    icon: 'inbox',
    label: 'shell.inbox',
    code: 'KeyI',
    also: [],
  },
  {
    name: 'log',
    path: '/admin/audit',
    icon: 'log',
    label: 'shell.log',
    code: 'KeyL',
    also: ['/admin/administration-log', '/admin/reports'],
  },
];

export const settingsPlace: Place = {
  name: 'settings',
  path: '/admin/settings',
  icon: 'settings',
  label: 'shell.settings',
  code: 'KeyT',
  also: [
    '/admin/collections',
    '/admin/globals',
    '/admin/account',
    '/admin/policy',
    '/admin/components',
    '/admin/help',
    '/admin/system',
  ],
};

/** The place that a page belongs to: the one with the longest path that leads to it. */
export const placeOf = (path: string): Place | undefined => {
  const all = [...places, settingsPlace].flatMap((place) =>
    [place.path, ...place.also].map((start) => ({ place, start })),
  );
  return all
    .filter(({ start }) => path === start || (start !== '/admin' && path.startsWith(`${start}/`)))
    .sort((one, other) => other.start.length - one.start.length)[0]?.place;
};
