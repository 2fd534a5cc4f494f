import type { Config } from 'payload';

/** What the desk adds to Payload's admin beyond single collections. */
export const deskComponents: NonNullable<Config['admin']>['components'] = {
  providers: [
    '/src/admin/form-state/lean-requests#LeanRequests',
    '/src/admin/shell/publication-zone#PublicationZone',
    '/src/admin/shell/publication-policy#PublicationPolicy',
    '/src/admin/shell/payload-names#PayloadNames',
  ],
  header: ['/src/admin/condition/condition-notice#ConditionNotice'],
  Nav: '/src/admin/shell/navigation#Navigation',
  graphics: {
    Icon: '/src/admin/shell/publication-name#PublicationIcon',
    Logo: '/src/admin/shell/publication-name#PublicationName',
  },
  views: {
    administration: {
      Component: '/src/admin/administration/administration-view#AdministrationView',
      path: '/administration-log',
    },
    articles: {
      Component: '/src/admin/articles/articles-view#ArticlesView',
      path: '/articles',
    },
    audit: {
      Component: '/src/admin/audit/audit-view#AuditView',
      path: '/audit',
    },
    calendar: {
      Component: '/src/admin/calendar/calendar-view#CalendarView',
      path: '/calendar',
    },
    channels: {
      Component: '/src/admin/channels/channels-view#ChannelsView',
      path: '/inbox/channels',
    },
    citationsQueue: {
      Component: '/src/admin/sources/old-places#QueuePlace',
      path: '/citations-queue',
    },
    inbox: {
      Component: '/src/admin/inbox/inbox-view#InboxView',
      path: '/inbox',
    },
    links: {
      Component: '/src/admin/sources/old-places#LinksPlace',
      path: '/links',
    },
    components: {
      Component: '/src/admin/components/components-view#ComponentsView',
      path: '/components',
    },
    dashboard: { Component: '/src/admin/home/home-view#HomeView' },
    help: {
      Component: '/src/admin/help/help-view#HelpView',
      path: '/help/:name?',
    },
    importManuscripts: {
      Component: '/src/admin/import/import-view#ImportView',
      path: '/import',
    },
    policy: {
      Component: '/src/admin/settings/policy-view#PolicyView',
      path: '/policy',
    },
    reports: {
      Component: '/src/admin/reports/reports-view#ReportsView',
      path: '/reports',
    },
    review: {
      Component: '/src/admin/review-room/review-view#ReviewView',
      path: '/review/:article',
    },
    settings: {
      Component: '/src/admin/settings/settings-view#SettingsView',
      path: '/settings',
    },
    sources: {
      Component: '/src/admin/sources/sources-view#SourcesView',
      path: '/sources',
    },
    system: {
      Component: '/src/admin/system/system-view#SystemView',
      path: '/system',
    },
    works: {
      Component: '/src/admin/sources/old-places#WorksPlace',
      path: '/works',
    },
  },
};
