import type { SanitizedPermissions } from 'payload';
import type { MessageKey } from '../messages';
import { places, settingsPlace } from './places';
import { settings } from './settings-pages';

/** Something to do, somewhere to go, or something to set. */
export type DeskCommand = {
  kind: 'do' | 'go' | 'settings';
  label: MessageKey;
  path: string;
};

/** What this person can do from anywhere. */
export const commandsFor = (permissions: SanitizedPermissions | undefined): DeskCommand[] => [
  ...(permissions?.collections?.articles?.create
    ? ([
        { kind: 'do', label: 'shell.newArticle', path: '/admin/collections/articles/create' },
        { kind: 'do', label: 'import.title', path: '/admin/import' },
      ] as const)
    : []),
  { kind: 'do', label: 'queue.title', path: '/admin/sources?tab=resolve' },
  { kind: 'do', label: 'shell.switchTheme', path: '/admin/account' },
  ...[...places, settingsPlace].map(({ label, path }) => ({ kind: 'go', label, path }) as const),
  { kind: 'go', label: 'reports.title', path: '/admin/reports' },
  ...settings
    .filter(({ needs }) => needs === undefined || mayRead(permissions, needs))
    .map(({ label, path }) => ({ kind: 'settings', label, path }) as const),
];

type Needs = { kind: 'collections' | 'globals'; slug: string };

const mayRead = (permissions: SanitizedPermissions | undefined, { kind, slug }: Needs): boolean =>
  Boolean(permissions?.[kind]?.[slug]?.read);
