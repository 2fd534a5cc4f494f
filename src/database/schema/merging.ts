import { sql } from '../migration';

/**
 * What each revision changed, backwards: with the steps since, the text that somebody started from is known again, so that
 * their save can be merged. `before_digest` is of that earlier text. `save_id` tells a save that is sent twice.
 */
const steps = sql`
  ALTER TABLE article_revisions
    ADD COLUMN by_id integer,
    ADD COLUMN before jsonb,
    ADD COLUMN before_digest text,
    ADD COLUMN merged_from integer,
    ADD COLUMN save_id text;
  CREATE UNIQUE INDEX article_revisions_saves ON article_revisions (article_id, save_id)
    WHERE save_id IS NOT NULL;
`;

/**
 * Who is in which article now: a row for each open page, which ages when it gives no sign. Nothing of the record. No key to
 * the article, which would lock it for whoever looks at it.
 */
const presence = sql`
  CREATE UNLOGGED TABLE article_presence (
    page text PRIMARY KEY,
    article_id integer NOT NULL,
    user_id integer NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    does text NOT NULL CHECK (does IN ('reads', 'writes', 'checks')),
    block integer,
    words text CHECK (length(words) <= 80),
    seen_at timestamptz NOT NULL DEFAULT now()
  );
  CREATE INDEX article_presence_article ON article_presence (article_id);
  CREATE FUNCTION tell_presence() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    PERFORM pg_notify('desk_changes', 'presence ' || coalesce(NEW.article_id, OLD.article_id));
    RETURN NULL;
  END $$;
  CREATE TRIGGER tell_presence_of_new AFTER INSERT OR DELETE ON article_presence
    FOR EACH ROW EXECUTE FUNCTION tell_presence();
  CREATE TRIGGER tell_presence AFTER UPDATE ON article_presence FOR EACH ROW
    WHEN ((OLD.article_id, OLD.user_id, OLD.does, OLD.block, OLD.words)
      IS DISTINCT FROM (NEW.article_id, NEW.user_id, NEW.does, NEW.block, NEW.words))
    EXECUTE FUNCTION tell_presence();
  CREATE TRIGGER tell_text AFTER UPDATE ON articles FOR EACH ROW
    WHEN (OLD.revision IS DISTINCT FROM NEW.revision)
    EXECUTE FUNCTION tell_desk('text', 'id');
`;

/** What merging saves needs, and who is where. */
export const merging = [steps, presence];
