import config from '@payload-config';
import { graphqlEntryPoint } from '@collections/entry-points/graphql-entry-point';
import { GRAPHQL_POST, REST_OPTIONS } from '@payloadcms/next/routes';

export const POST = graphqlEntryPoint(GRAPHQL_POST(config));
export const OPTIONS = REST_OPTIONS(config);
