import type { Config } from 'payload';

/** What the desk adds to Payload's admin beyond single collections. */
export const deskComponents: NonNullable<Config['admin']>['components'] = {
  beforeDashboard: ['/src/admin/dashboard/waiting-for-you#WaitingForYou'],
  views: {
    importManuscripts: {
      Component: '/src/admin/import/import-view#ImportView',
      path: '/import',
    },
  },
};
