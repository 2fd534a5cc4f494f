import { languages } from '@/languages/basics';
import { texts } from '@/languages/texts';
import { postgresAdapter } from '@payloadcms/db-postgres';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildConfig } from 'payload';
import sharp from 'sharp';

import { deskComponents } from '@/admin/desk-components';
import { deskI18n } from '@/admin/translations';
import { keepingMails } from '@/notifications/commands/keeping-mails';
import { resilient } from '@/database/resilient-pool';
import { env } from '@/platform/env';
import { knowErrorsOfAnyCopy } from '@/platform/errors-of-any-copy';
import { payloadLog } from '@/platform/payload-log';
import { withApiEntryPoints } from '@collections/entry-points/api-entry-points';
import { withKeptFields } from '@collections/entry-points/kept-fields';
import { withMendedGraphQL } from '@collections/entry-points/mended-graphql';
import { withOwnLocks } from '@collections/entry-points/own-locks';
import { withGraphQLRules } from '@collections/entry-points/graphql-rules';
import { withScopedAccess } from '@collections/entry-points/scoped-access';
import { apiKeys } from '@collections/api-keys';
import { approvals } from '@collections/approvals';
import { articles } from '@collections/articles';
import { assignments } from '@collections/assignments';
import { authors } from '@collections/authors';
import { citations } from '@collections/citations';
import { comments } from '@collections/comments';
import { editions } from '@collections/editions';
import { administrationEndpoints } from '@collections/endpoints/administration';
import { auditEndpoints } from '@collections/endpoints/audit';
import { bulkExportEndpoints } from '@collections/endpoints/bulk-export';
import { deskCalendarEndpoints } from '@collections/endpoints/desk-calendar';
import { deskEndpoints } from '@collections/endpoints/desk';
import { deskArticleEndpoints } from '@collections/endpoints/desk-articles';
import { deskPlanEndpoints } from '@collections/endpoints/desk-plans';
import { importFileEndpoints } from '@collections/endpoints/import-files';
import { openApiEndpoints } from '@collections/endpoints/openapi';
import { publicReferenceEndpoints } from '@collections/endpoints/public-references';
import { editorialPolicy } from '@collections/editorial-policy';
import { frontPage } from '@collections/front-page';
import { bodyEditor } from '@collections/fields/body';
import { longestText, withTextLimits } from '@collections/fields/text-limits';
import { linkChecks } from '@collections/link-checks';
import { mails } from '@collections/mails';
import { media } from '@collections/media';
import { notifications } from '@collections/notifications';
import { publication } from '@collections/publication';
import { readOnlyGraphQL } from '@collections/read-only-graphql';
import { redirects } from '@collections/redirects';
import { series } from '@collections/series';
import { snapshots } from '@collections/snapshots';
import { sources } from '@collections/sources';
import { topics } from '@collections/topics';
import { transitions } from '@collections/transitions';
import { users } from '@collections/users';
import { systemEndpoints } from '@collections/endpoints/system';
import { webhookDeliveries } from '@collections/webhook-deliveries';
import { webhooks } from '@collections/webhooks';

knowErrorsOfAnyCopy();

const house = path.dirname(fileURLToPath(import.meta.url));
const { databaseUrl, payloadSecret } = env();

const built = buildConfig({
  secret: payloadSecret ?? '',
  telemetry: false,
  logger: payloadLog,
  email: keepingMails,
  defaultDepth: 0,
  maxDepth: 3,
  admin: {
    user: users.slug,
    importMap: { baseDir: house },
    avatar: 'default',
    components: deskComponents,
  },
  i18n: deskI18n,
  // The desk sends a text as a field of a form; how large a body may be is decided before (src/server/requests/request-rules.ts).
  bodyParser: { limits: { fieldSize: 16 * 1024 * 1024 } },
  // `Bearer` is for keys of programs.
  auth: { jwtOrder: ['JWT', 'cookie'] },
  // Any site's script may ask what any program may: cookies never come along, since credentials are not allowed.
  cors: { origins: '*', headers: ['If-None-Match'] },
  localization: {
    locales: languages.map((code) => ({ code, label: texts[code].site.languageName })),
    defaultLocale: 'en',
    fallback: true,
  },
  editor: bodyEditor(),
  defaultMaxTextLength: longestText,
  collections: withTextLimits([
    articles,
    editions,
    comments,
    citations,
    sources,
    snapshots,
    linkChecks,
    transitions,
    approvals,
    assignments,
    notifications,
    mails,
    authors,
    topics,
    series,
    media,
    redirects,
    users,
    apiKeys,
    webhooks,
    webhookDeliveries,
  ]),
  globals: withTextLimits([publication, frontPage, editorialPolicy]),
  endpoints: [
    ...auditEndpoints,
    ...administrationEndpoints,
    ...systemEndpoints,
    ...deskEndpoints,
    ...deskCalendarEndpoints,
    ...deskArticleEndpoints,
    ...deskPlanEndpoints,
    ...publicReferenceEndpoints,
    ...bulkExportEndpoints,
    ...importFileEndpoints,
    ...openApiEndpoints,
  ],
  db: resilient(
    postgresAdapter({
      pool: { connectionString: databaseUrl },
      push: false,
      disableCreateDatabase: true,
      migrationDir: path.join(house, 'src/database/migrations'),
    }),
  ),
  sharp,
  typescript: { autoGenerate: false, outputFile: path.join(house, 'src/payload-types.ts') },
});

export default withApiEntryPoints(
  withKeptFields(
    withOwnLocks(withGraphQLRules(withMendedGraphQL(withScopedAccess(readOnlyGraphQL(built))))),
  ),
);
