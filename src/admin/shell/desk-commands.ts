import type { SanitizedPermissions } from 'payload';
import type { HelpFamily } from '@/overviews/rules/help-families';
import { helpPath } from '../help/help-path';
import type { MessageKey } from '../messages';
import { places, settingsPlace } from './places';
import { settings } from './settings-pages';

/** Something to do, somewhere to go, something to set, or a page of help. */
export type DeskCommand = {
  kind: 'do' | 'go' | 'settings' | 'help';
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
  ...Object.keys(helped).map(
    (family) =>
      ({
        kind: 'help',
        label: `help.of.${family as HelpFamily}`,
        path: helpPath(family),
      }) as const,
  ),
];

/** The families by name alone: what their pages say stays on the server. */
const helped: Readonly<Record<HelpFamily, true>> = {
  citations: true,
  waivers: true,
  links: true,
  copies: true,
  quotations: true,
  required: true,
  text: true,
  comments: true,
  reviews: true,
  steps: true,
  changed: true,
  rights: true,
  publishing: true,
  corrections: true,
  works: true,
  planning: true,
  lists: true,
  files: true,
  imports: true,
  pictures: true,
  exports: true,
  accounts: true,
  programs: true,
  delivery: true,
  policy: true,
  look: true,
  kept: true,
  system: true,
};

type Needs = { kind: 'collections' | 'globals'; slug: string };

const mayRead = (permissions: SanitizedPermissions | undefined, { kind, slug }: Needs): boolean =>
  Boolean(permissions?.[kind]?.[slug]?.read);
