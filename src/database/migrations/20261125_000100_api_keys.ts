import { type MigrationArgs, sql } from '../migration';

/**
 * Keys with scopes, of which only digests are kept. They take the place of Payload's own, one a person and good for
 * everything: those end here.
 */
export async function up({ db }: MigrationArgs): Promise<void> {
  await db.execute(sql`
    CREATE TYPE enum_api_keys_scopes AS ENUM ('read', 'write', 'workflow', 'administer');
    CREATE TABLE api_keys (
      id serial PRIMARY KEY,
      name varchar NOT NULL,
      owner_id integer NOT NULL REFERENCES users (id),
      per_minute numeric CHECK (per_minute > 0),
      beginning varchar,
      digest varchar NOT NULL,
      last_used_at timestamp(3) with time zone,
      expires_at timestamp(3) with time zone,
      revoked_at timestamp(3) with time zone,
      updated_at timestamp(3) with time zone DEFAULT now() NOT NULL,
      created_at timestamp(3) with time zone DEFAULT now() NOT NULL
    );
    CREATE INDEX api_keys_owner_idx ON api_keys (owner_id);
    CREATE UNIQUE INDEX api_keys_digest_idx ON api_keys (digest);
    CREATE INDEX api_keys_updated_at_idx ON api_keys (updated_at);
    CREATE INDEX api_keys_created_at_idx ON api_keys (created_at);
    CREATE TABLE api_keys_scopes (
      "order" integer NOT NULL,
      parent_id integer NOT NULL REFERENCES api_keys (id) ON DELETE CASCADE,
      value enum_api_keys_scopes,
      id serial PRIMARY KEY
    );
    CREATE INDEX api_keys_scopes_order_idx ON api_keys_scopes ("order");
    CREATE INDEX api_keys_scopes_parent_idx ON api_keys_scopes (parent_id);
    ALTER TABLE payload_locked_documents_rels
      ADD COLUMN api_keys_id integer REFERENCES api_keys (id) ON DELETE CASCADE;
    CREATE INDEX payload_locked_documents_rels_api_keys_id_idx
      ON payload_locked_documents_rels (api_keys_id);
    ALTER TABLE users DROP COLUMN enable_a_p_i_key, DROP COLUMN api_key, DROP COLUMN api_key_index;
  `);
}

export async function down({ db }: MigrationArgs): Promise<void> {
  await db.execute(sql`
    ALTER TABLE users ADD COLUMN enable_a_p_i_key boolean, ADD COLUMN api_key varchar,
      ADD COLUMN api_key_index varchar;
    ALTER TABLE payload_locked_documents_rels DROP COLUMN api_keys_id;
    DROP TABLE api_keys_scopes;
    DROP TABLE api_keys;
    DROP TYPE enum_api_keys_scopes;
  `);
}
