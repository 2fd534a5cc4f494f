import { sql } from '../migration';

/**
 * One assignment a person and stage, one message a transition and webhook, inboxes that are read quickly; and a key does not
 * lose its owner.
 */
export const people = sql`
  CREATE UNIQUE INDEX one_assignment_per_person ON assignments (edition_id, stage_name, user_id)
    WHERE ended_at IS NULL;
  CREATE UNIQUE INDEX one_delivery_per_transition ON webhook_deliveries (webhook_id, edition_id, sequence);
  CREATE INDEX unread_notifications ON notifications (recipient_id) WHERE read_at IS NULL;
  ALTER TABLE api_keys
    ADD CONSTRAINT api_keys_per_minute_check CHECK (per_minute > 0),
    DROP CONSTRAINT api_keys_owner_id_users_id_fk,
    ADD CONSTRAINT api_keys_owner_id_users_id_fk FOREIGN KEY (owner_id) REFERENCES users (id) ON DELETE RESTRICT;
`;

/**
 * Tries of passwords, by digests of account and place, so that all web processes slow them down together. Unlogged: a crash
 * of Postgres may forget them.
 */
export const signInTries = sql`
  CREATE UNLOGGED TABLE sign_in_tries (
    key text PRIMARY KEY,
    tries integer NOT NULL,
    held_until timestamp with time zone NOT NULL,
    last_at timestamp with time zone NOT NULL
  );
  CREATE INDEX sign_in_tries_last ON sign_in_tries (last_at);
`;
