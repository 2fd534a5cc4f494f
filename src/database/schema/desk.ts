import { sql } from '../migration';

/**
 * When an article is wanted and by when its next step is due: wishes of the desk, which are no part of the text. No key to
 * the article, which would lock it for whoever plans it; articles are never deleted.
 */
const articlePlans = sql`
  CREATE TABLE article_plans (
    article_id integer PRIMARY KEY,
    planned_for timestamptz,
    planned_zone text,
    due_at timestamptz,
    updated_at timestamptz NOT NULL DEFAULT now(),
    updated_by integer REFERENCES users (id) ON DELETE SET NULL
  );
  CREATE INDEX article_plans_planned ON article_plans (planned_for) WHERE planned_for IS NOT NULL;
  CREATE INDEX article_plans_due ON article_plans (due_at) WHERE due_at IS NOT NULL;
`;

/** Filters of an overview under a name, of one person or shared with the desk. */
const savedViews = sql`
  CREATE TABLE saved_views (
    id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    owner_id integer NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    page text NOT NULL,
    name text NOT NULL CHECK (length(name) BETWEEN 1 AND 80),
    is_shared boolean NOT NULL DEFAULT false,
    filters jsonb NOT NULL DEFAULT '{}',
    created_at timestamptz NOT NULL DEFAULT now(),
    UNIQUE (owner_id, page, name)
  );
  CREATE INDEX saved_views_shared ON saved_views (page) WHERE is_shared;
`;

/** Addresses under which a calendar is subscribed to: only the digest of the secret in each is kept. */
const calendarFeeds = sql`
  CREATE TABLE calendar_feeds (
    id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    user_id integer NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    scope text NOT NULL CHECK (scope IN ('own', 'desk')),
    secret_digest text NOT NULL UNIQUE,
    created_at timestamptz NOT NULL DEFAULT now(),
    revoked_at timestamptz,
    last_read_at timestamptz
  );
  CREATE UNIQUE INDEX calendar_feeds_one ON calendar_feeds (user_id, scope) WHERE revoked_at IS NULL;
`;

/** When somebody last was at the desk, and when the time before, for what happened since. */
const deskVisits = sql`
  CREATE TABLE desk_visits (
    user_id integer PRIMARY KEY REFERENCES users (id) ON DELETE CASCADE,
    seen_at timestamptz NOT NULL,
    before timestamptz
  );
`;

/**
 * Whoever looks at an overview hears what changed, by kind and id alone: `article 12`, `inbox 5` (of a person),
 * `source 8`, `views articles`. Postgres tells equal messages of one transaction once.
 */
const deskChanges = sql`
  CREATE FUNCTION tell_desk() RETURNS trigger LANGUAGE plpgsql AS $$
  DECLARE
    changed jsonb := to_jsonb(CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END);
  BEGIN
    PERFORM pg_notify('desk_changes', TG_ARGV[0] || ' ' || coalesce(changed ->> TG_ARGV[1], ''));
    RETURN NULL;
  END $$;
  CREATE TRIGGER tell_desk_of_new AFTER INSERT ON articles
    FOR EACH ROW EXECUTE FUNCTION tell_desk('article', 'id');
  CREATE TRIGGER tell_desk AFTER UPDATE ON articles FOR EACH ROW
    WHEN ((OLD.title, OLD.workflow_state, OLD.workflow_stage, OLD.owner_id, OLD.unresolved_citations,
      OLD.workflow_due_at, OLD.language) IS DISTINCT FROM (NEW.title, NEW.workflow_state, NEW.workflow_stage,
      NEW.owner_id, NEW.unresolved_citations, NEW.workflow_due_at, NEW.language))
    EXECUTE FUNCTION tell_desk('article', 'id');
  CREATE TRIGGER tell_desk AFTER INSERT ON transitions
    FOR EACH ROW EXECUTE FUNCTION tell_desk('article', 'article_id');
  CREATE TRIGGER tell_desk AFTER INSERT OR UPDATE ON assignments
    FOR EACH ROW EXECUTE FUNCTION tell_desk('article', 'article_id');
  CREATE TRIGGER tell_desk AFTER INSERT OR UPDATE OR DELETE ON comments
    FOR EACH ROW EXECUTE FUNCTION tell_desk('article', 'article_id');
  CREATE TRIGGER tell_desk AFTER INSERT OR UPDATE OR DELETE ON article_plans
    FOR EACH ROW EXECUTE FUNCTION tell_desk('article', 'article_id');
  CREATE TRIGGER tell_desk AFTER INSERT OR UPDATE ON notifications
    FOR EACH ROW EXECUTE FUNCTION tell_desk('inbox', 'recipient_id');
  CREATE TRIGGER tell_desk AFTER INSERT OR UPDATE OR DELETE ON saved_views
    FOR EACH ROW EXECUTE FUNCTION tell_desk('views', 'page');
  CREATE TRIGGER tell_desk AFTER UPDATE ON sources FOR EACH ROW
    WHEN (OLD.health_verdict IS DISTINCT FROM NEW.health_verdict)
    EXECUTE FUNCTION tell_desk('source', 'id');
`;

/** What overviews of the desk keep for themselves, and how they hear of changes. */
export const desk = [articlePlans, savedViews, calendarFeeds, deskVisits, deskChanges];
