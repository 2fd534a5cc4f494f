import config from '@payload-config';
import { graphqlDoor } from '@collections/doors/graphql-door';
import { GRAPHQL_POST, REST_OPTIONS } from '@payloadcms/next/routes';

export const POST = graphqlDoor(GRAPHQL_POST(config));
export const OPTIONS = REST_OPTIONS(config);
