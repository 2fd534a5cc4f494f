import { drizzle } from '@payloadcms/db-postgres/drizzle/node-postgres';
import type { Client } from 'pg';
import type { BasePayload } from 'payload';

/** As much of a Payload as our queries need, on a database that none runs on: such as one that was restored to be looked at. */
export const payloadOn = (client: Client): BasePayload =>
  ({ db: { drizzle: drizzleOn(client), sessions: {} } }) as unknown as BasePayload;

/** What runs the SQL of migrations on a connection. Payload brings types of pg of its own, which do not fit ours. */
export const drizzleOn = (client: Client) => drizzle(client as never);
