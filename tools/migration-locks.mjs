/**
 * What a migration would do to a table that may be large: hold a lock in which nobody can write, or read, for as long as the whole
 * table is read or written anew (PostgreSQL documentation, ALTER TABLE, Notes; CREATE INDEX, CONCURRENTLY).
 *
 * @typedef {{ rule: string; table: string; statement: string; advice: string }} Lock
 * @typedef {{ rule: string; pattern: RegExp; advice: string }} Rule
 */

const name = String.raw`(?:ONLY\s+)?(?:IF\s+EXISTS\s+)?"?(?:public"?\.)?"?([a-z_0-9]+)"?`;
const alter = String.raw`ALTER\s+TABLE\s+${name}[^;]*?`;
const notValid = String.raw`(?![^,;]*NOT\s+VALID)`;

/** @type {readonly Rule[]} */
const rules = [
  {
    rule: 'create-index',
    pattern: new RegExp(
      String.raw`CREATE\s+(?:UNIQUE\s+)?INDEX\s+(?!CONCURRENTLY)(?:IF\s+NOT\s+EXISTS\s+)?(?:"?\w+"?\s+)?ON\s+${name}`,
      'gi',
    ),
    advice: 'nobody can write meanwhile: make it CONCURRENTLY before, outside of the transaction',
  },
  {
    rule: 'add-computed-column',
    pattern: new RegExp(
      String.raw`${alter}ADD\s+(?:COLUMN\s+)?(?:IF\s+NOT\s+EXISTS\s+)?"?\w+"?\s+(?:(?:small|big)?serial\b|[^,;]*?(?:GENERATED\b|DEFAULT\s+(?!now\(|current_|localtime|transaction_timestamp\()[a-z_.]+\())`,
      'gi',
    ),
    advice: 'the table is written anew: add it without, then fill it a few rows at a time',
  },
  {
    rule: 'alter-type',
    pattern: new RegExp(
      String.raw`${alter}ALTER\s+(?:COLUMN\s+)?"?\w+"?\s+(?:SET\s+DATA\s+)?TYPE\b`,
      'gi',
    ),
    advice: 'the table is written anew: add a column, fill it, and take the old one away later',
  },
  {
    rule: 'set-not-null',
    pattern: new RegExp(String.raw`${alter}ALTER\s+(?:COLUMN\s+)?"?\w+"?\s+SET\s+NOT\s+NULL`, 'gi'),
    advice:
      'the whole table is read: CHECK (… IS NOT NULL) NOT VALID, validate it in a later migration, then this',
  },
  {
    rule: 'add-foreign-key',
    pattern: new RegExp(
      String.raw`${alter}(?:ADD\s+(?:CONSTRAINT\s+"?\w+"?\s+)?FOREIGN\s+KEY${notValid}|ADD\s+(?!CONSTRAINT\b|FOREIGN\b)(?:COLUMN\s+)?"?\w+"?\s+[^,;]*?\bREFERENCES\b)`,
      'gi',
    ),
    advice:
      'both tables are held while one is read: add it NOT VALID, and validate it in a later migration',
  },
  {
    rule: 'add-check',
    pattern: new RegExp(
      String.raw`${alter}ADD\s+(?:CONSTRAINT\s+"?\w+"?\s+)?CHECK${notValid}`,
      'gi',
    ),
    advice: 'the whole table is read: add it NOT VALID, and validate it in a later migration',
  },
  {
    rule: 'add-unique',
    pattern: new RegExp(
      String.raw`${alter}ADD\s+(?:CONSTRAINT\s+"?\w+"?\s+)?(?:UNIQUE|PRIMARY\s+KEY|EXCLUDE)(?!\s+USING\s+INDEX)`,
      'gi',
    ),
    advice: 'an index is made meanwhile: make it CONCURRENTLY before, then ADD … USING INDEX',
  },
  {
    rule: 'update-all',
    pattern: new RegExp(
      String.raw`(?<!ON\s+CONFLICT[^;]*|FOR\s+|BEFORE\s+|AFTER\s+|OR\s+)\bUPDATE\s+${name}\s+(?:"?\w+"?\s+)?SET\b(?![^;]*\bWHERE\b)`,
      'gi',
    ),
    advice: 'every row is written: a job does it a few rows at a time',
  },
  {
    rule: 'rewrite',
    pattern: new RegExp(
      String.raw`(?:CLUSTER\s+|VACUUM\s+FULL\s+|REINDEX\s+TABLE\s+|LOCK\s+TABLE\s+|ALTER\s+TABLE\s+(?=[^;]*SET\s+(?:UN)?LOGGED))${name}`,
      'gi',
    ),
    advice: 'nobody can read meanwhile',
  },
];

/**
 * Each statement that would hold a table which is not made by this migration itself, and is not allowed by a line such as
 * `// may lock topics (create-index): there are hundreds of topics`.
 *
 * @param {string} text a migration, with what it brings in from `../schema/` behind it
 * @returns {readonly Lock[]}
 */
export const locksIn = (text) => {
  const allowed = new Set(
    [...text.matchAll(/(?:--|\/\/)\s*may lock (\w+) \(([a-z-]+)\): \S.{9,}/g)].map(
      ([, table, rule]) => `${table} ${rule}`,
    ),
  );
  const up = withoutBodies(text.replace(/export async function down[\s\S]*?\n}/, ''));
  const made = new Set(
    [
      ...up.matchAll(
        new RegExp(
          String.raw`CREATE\s+(?:UNLOGGED\s+)?TABLE\s+(?:IF\s+NOT\s+EXISTS\s+)?${name}`,
          'gi',
        ),
      ),
    ].map(([, table]) => table),
  );
  return rules.flatMap(({ rule, pattern, advice }) =>
    [...up.matchAll(pattern)]
      .map(([statement, table = '']) => ({ rule, table, statement: short(statement), advice }))
      .filter(({ table }) => !made.has(table) && !allowed.has(`${table} ${rule}`)),
  );
};

/**
 * What a function does, it does when it is called; and comments do nothing.
 *
 * @param {string} text
 */
const withoutBodies = (text) =>
  text
    .replace(/\$(\w*)\$[\s\S]*?\$\1\$/g, "''")
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/(?:--|\/\/).*$/gm, '');

/** @param {string} statement */
const short = (statement) => statement.replace(/\s+/g, ' ').slice(0, 120);
