import type { MessageKey } from '../messages';

export type SettingsPage = {
  readonly label: MessageKey;
  readonly path: string;
  readonly group: 'publication' | 'content' | 'people' | 'programs' | 'records';
  /** Whoever may not read it does not see it. */
  readonly needs?: { readonly kind: 'collections' | 'globals'; readonly slug: string };
};

const collection = (
  slug: string,
  label: MessageKey,
  group: SettingsPage['group'],
): SettingsPage => ({
  label,
  path: `/admin/collections/${slug}`,
  group,
  needs: { kind: 'collections', slug },
});

const globalOf = (slug: string, label: MessageKey): SettingsPage => ({
  label,
  path: `/admin/globals/${slug}`,
  group: 'publication',
  needs: { kind: 'globals', slug },
});

/** Everything that is set or kept and is no task: what Payload lists in its own sidebar. */
export const settings: readonly SettingsPage[] = [
  { label: 'policy.title', path: '/admin/policy', group: 'publication' },
  { label: 'help.title', path: '/admin/help', group: 'publication' },
  globalOf('publication', 'settings.publication'),
  {
    label: 'settings.look',
    path: '/admin/globals/publication#look',
    group: 'publication',
    needs: { kind: 'globals', slug: 'publication' },
  },
  globalOf('front-page', 'settings.frontPage'),
  globalOf('editorial-policy', 'settings.policy'),
  collection('authors', 'settings.authors', 'content'),
  collection('topics', 'settings.topics', 'content'),
  collection('series', 'settings.series', 'content'),
  collection('media', 'settings.media', 'content'),
  collection('redirects', 'settings.redirects', 'content'),
  collection('users', 'settings.users', 'people'),
  { label: 'settings.account', path: '/admin/account', group: 'people' },
  { label: 'channels.title', path: '/admin/inbox/channels', group: 'people' },
  collection('api-keys', 'settings.apiKeys', 'programs'),
  collection('webhooks', 'settings.webhooks', 'programs'),
  collection('webhook-deliveries', 'settings.deliveries', 'programs'),
  collection('mails', 'settings.mails', 'programs'),
  {
    label: 'system.title',
    path: '/admin/system',
    group: 'programs',
    // What administrators alone read.
    needs: { kind: 'collections', slug: 'mails' },
  },
  collection('articles', 'settings.articles', 'records'),
  collection('editions', 'settings.editions', 'records'),
  collection('comments', 'settings.comments', 'records'),
  collection('citations', 'settings.citations', 'records'),
  collection('sources', 'settings.sources', 'records'),
  collection('snapshots', 'settings.snapshots', 'records'),
  collection('link-checks', 'settings.linkChecks', 'records'),
  collection('transitions', 'settings.transitions', 'records'),
  collection('approvals', 'settings.approvals', 'records'),
  collection('assignments', 'settings.assignments', 'records'),
  { label: 'settings.components', path: '/admin/components', group: 'records' },
];
