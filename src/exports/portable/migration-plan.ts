import { err, ok, type Result } from '@/platform/result';

type Migrations = {
  /** Of the database that was exported. */
  exported: readonly string[];
  /** Of this version, in order. */
  known: readonly string[];
  /** Of the database that is to take it. */
  applied: readonly string[];
};

/**
 * The migrations after which the database is like the one that was exported; those that remain run over what was
 * restored, as they would have run there. An error says why it cannot be.
 */
export const planMigrations = ({
  exported,
  known,
  applied,
}: Migrations): Result<readonly string[], string> => {
  const [initial] = known;
  if (initial && !exported.includes(initial)) {
    return err(
      'The export comes from an Ibidem before its first release, whose tables this one cannot read: restore it with the version that made it.',
    );
  }
  const unknown = exported.filter((name) => !known.includes(name));
  if (unknown.length > 0) {
    return err(`The export comes from a newer Ibidem, which knows ${unknown.join(', ')}.`);
  }
  const ahead = applied.filter((name) => !exported.includes(name));
  return ahead.length > 0
    ? err(
        'The export comes from an older Ibidem, and this database is of a newer one already: restore into a database that nothing has run on, such as IBIDEM_DATA=<a new folder>.',
      )
    : ok(known.filter((name) => exported.includes(name)));
};
