import { sql } from '../migration';

/** Addresses that were given out, and what they answer now (promise 8). */
export const publicAddresses = sql`
  CREATE TABLE public_addresses (
    path text PRIMARY KEY CHECK (path LIKE '/%'),
    kind text NOT NULL,
    target_id integer,
    status smallint NOT NULL DEFAULT 200 CHECK (status IN (200, 301, 410)),
    redirect_to text CHECK (redirect_to <> path),
    created_at timestamptz NOT NULL DEFAULT now(),
    CHECK ((status = 301) = (redirect_to IS NOT NULL))
  );
  CREATE INDEX public_addresses_target ON public_addresses (kind, target_id);
  CREATE TRIGGER public_addresses_no_delete BEFORE DELETE ON public_addresses
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
  CREATE TRIGGER public_addresses_no_truncate BEFORE TRUNCATE ON public_addresses
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
`;
