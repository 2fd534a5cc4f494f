import config from '@payload-config';
import {
  REST_DELETE,
  REST_GET,
  REST_OPTIONS,
  REST_PATCH,
  REST_POST,
  REST_PUT,
} from '@payloadcms/next/routes';

import { restEntryPoint } from '@collections/entry-points/rest-entry-point';

export const GET = restEntryPoint(REST_GET(config));
export const POST = restEntryPoint(REST_POST(config));
export const DELETE = restEntryPoint(REST_DELETE(config));
export const PATCH = restEntryPoint(REST_PATCH(config));
export const PUT = restEntryPoint(REST_PUT(config));
export const OPTIONS = restEntryPoint(REST_OPTIONS(config));
