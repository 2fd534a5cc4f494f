import { sql } from '../migration';

/**
 * Who changed accounts, roles, keys, the policy and settings, and who came in (promise 14). The head remembers the last hash
 * and the number of entries, and only ever moves on by one entry; the first entry makes it.
 */
export const administrationLog = sql`
  CREATE TABLE administration_log (
    sequence integer PRIMARY KEY CHECK (sequence > 0),
    event text NOT NULL,
    subject text NOT NULL,
    subject_id text,
    subject_name text,
    actor text,
    actor_name text NOT NULL,
    road text NOT NULL,
    at timestamp(3) with time zone NOT NULL,
    data jsonb NOT NULL DEFAULT '{}',
    previous_hash text NOT NULL,
    hash text NOT NULL UNIQUE
  );
  CREATE INDEX administration_log_subject ON administration_log (subject, subject_id, sequence);
  CREATE INDEX administration_log_actor ON administration_log (actor, sequence);
  CREATE TRIGGER administration_log_append_only BEFORE UPDATE OR DELETE ON administration_log
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
  CREATE TRIGGER administration_log_no_truncate BEFORE TRUNCATE ON administration_log
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

  CREATE TABLE administration_log_head (
    one boolean PRIMARY KEY DEFAULT true CHECK (one),
    length integer NOT NULL,
    hash text NOT NULL
  );
  CREATE FUNCTION keep_log_head() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF NEW.length <> OLD.length + 1 THEN
      RAISE EXCEPTION 'The head of the log only moves on' USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
  END $$;
  CREATE TRIGGER administration_log_head_moves_on BEFORE UPDATE ON administration_log_head
    FOR EACH ROW EXECUTE FUNCTION keep_log_head();
  CREATE TRIGGER administration_log_head_stays BEFORE DELETE ON administration_log_head
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
  CREATE TRIGGER administration_log_head_no_truncate BEFORE TRUNCATE ON administration_log_head
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
`;
