import { sql } from '../migration';

/** What became of each backup, so that an operator sees it at the desk and a job knows whether one is due. */
export const backups = sql`
  CREATE TABLE backup_runs (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    occasion text NOT NULL CHECK (occasion IN ('asked', 'scheduled', 'upgrade')),
    place text NOT NULL,
    began_at timestamptz NOT NULL,
    ended_at timestamptz NOT NULL,
    name text,
    taken_at timestamptz,
    encrypted boolean,
    bytes bigint,
    rows bigint,
    files integer,
    verified_at timestamptz,
    complaints jsonb NOT NULL DEFAULT '[]',
    error text,
    CHECK ((name IS NULL) = (taken_at IS NULL)),
    CHECK (name IS NOT NULL OR error IS NOT NULL)
  );
  CREATE INDEX backup_runs_ended ON backup_runs (ended_at DESC);
`;
