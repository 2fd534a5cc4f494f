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
