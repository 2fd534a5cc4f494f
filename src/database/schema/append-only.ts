import { sql } from '../migration';

/** Logs and observations only grow (promise 4). */
export const appendOnly = sql`
  CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    RAISE EXCEPTION '% is refused on %', TG_OP, TG_TABLE_NAME
      USING ERRCODE = 'restrict_violation',
            HINT = 'This table is a record of what happened.';
  END $$;
  CREATE TRIGGER transitions_append_only BEFORE UPDATE OR DELETE ON transitions
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
  CREATE TRIGGER transitions_no_truncate BEFORE TRUNCATE ON transitions
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
  CREATE TRIGGER link_checks_append_only BEFORE UPDATE OR DELETE ON link_checks
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
  CREATE TRIGGER link_checks_no_truncate BEFORE TRUNCATE ON link_checks
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
`;
