import { sql } from '../migration';

/** What waits for somebody's next daily letter: each piece of news for one of them. */
export const digest = sql`
  CREATE TABLE digest_entries (
    notification_id integer PRIMARY KEY REFERENCES notifications (id) ON DELETE CASCADE,
    recipient_id integer NOT NULL REFERENCES users (id) ON DELETE CASCADE
  );
  CREATE INDEX digest_entries_recipient ON digest_entries (recipient_id);
`;
