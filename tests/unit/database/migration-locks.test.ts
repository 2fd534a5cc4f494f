import { describe, expect, it } from '@jest/globals';

import { locksIn } from '../../../tools/migration-locks.mjs';

const rulesIn = (text: string) => locksIn(text).map(({ rule, table }) => `${rule} ${table}`);

describe('a migration that would hold a large table', () => {
  it.each([
    ['CREATE INDEX a ON editions (x);', 'create-index editions'],
    [
      'CREATE UNIQUE INDEX IF NOT EXISTS "a" ON "public"."editions" USING btree ("x");',
      'create-index editions',
    ],
    [
      'ALTER TABLE editions ADD COLUMN x uuid NOT NULL DEFAULT gen_random_uuid();',
      'add-computed-column editions',
    ],
    ['ALTER TABLE editions ADD x bigserial;', 'add-computed-column editions'],
    [
      'ALTER TABLE editions ADD COLUMN x text GENERATED ALWAYS AS (y) STORED;',
      'add-computed-column editions',
    ],
    ['ALTER TABLE "editions" ALTER COLUMN "x" SET DATA TYPE bigint;', 'alter-type editions'],
    ['ALTER TABLE editions ALTER x TYPE text;', 'alter-type editions'],
    ['ALTER TABLE editions ALTER COLUMN x SET NOT NULL;', 'set-not-null editions'],
    [
      'ALTER TABLE "editions" ADD CONSTRAINT "a_fk" FOREIGN KEY ("x") REFERENCES "public"."users"("id");',
      'add-foreign-key editions',
    ],
    ['ALTER TABLE editions ADD COLUMN x int REFERENCES users;', 'add-foreign-key editions'],
    ['ALTER TABLE editions ADD CONSTRAINT a CHECK (x > 0);', 'add-check editions'],
    ['ALTER TABLE editions ADD CONSTRAINT a UNIQUE (x);', 'add-unique editions'],
    ['ALTER TABLE editions DROP CONSTRAINT a, ADD PRIMARY KEY (x, y);', 'add-unique editions'],
    ['UPDATE editions SET x = 1;', 'update-all editions'],
    ['ALTER TABLE editions SET LOGGED;', 'rewrite editions'],
    ['LOCK TABLE editions IN EXCLUSIVE MODE;', 'rewrite editions'],
  ])('is refused: %s', (statement, expected) => {
    expect(rulesIn(`sql\`${statement}\``)).toEqual([expected]);
  });

  it.each([
    'CREATE INDEX CONCURRENTLY a ON editions (x);',
    'CREATE TABLE made (x int REFERENCES users, CHECK (x > 0)); CREATE INDEX a ON made (x); ALTER TABLE made ADD UNIQUE (x);',
    `ALTER TABLE editions ADD COLUMN x text NOT NULL DEFAULT 'none';`,
    'ALTER TABLE editions ADD COLUMN x timestamptz DEFAULT now();',
    'ALTER TABLE editions ADD COLUMN x boolean DEFAULT false, DROP COLUMN y;',
    'ALTER TABLE editions ADD CONSTRAINT a FOREIGN KEY (x) REFERENCES users NOT VALID;',
    'ALTER TABLE editions ADD CONSTRAINT a CHECK (x > 0) NOT VALID;',
    'ALTER TABLE editions VALIDATE CONSTRAINT a;',
    'ALTER TABLE editions ADD CONSTRAINT a UNIQUE USING INDEX made_before;',
    'ALTER TABLE editions ALTER COLUMN x SET DEFAULT 1;',
    'UPDATE editions SET x = 1 WHERE id = 7;',
    'CREATE TRIGGER a BEFORE UPDATE ON editions FOR EACH ROW EXECUTE FUNCTION b();',
    'INSERT INTO topics (id) VALUES (1) ON CONFLICT (id) DO UPDATE SET id = 2;',
    'CREATE FUNCTION a() RETURNS void LANGUAGE sql AS $$ UPDATE editions SET x = 1; CREATE INDEX b ON editions (x); $$;',
  ])('is not this one: %s', (statement) => {
    expect(rulesIn(`sql\`${statement}\``)).toEqual([]);
  });

  it('may be one whose reason is given, for that table and that rule alone', () => {
    const statement = 'CREATE INDEX a ON topics (x); CREATE INDEX b ON editions (x);';
    const reason = '// may lock topics (create-index): there are hundreds of topics at most';
    expect(rulesIn(`${reason}\nsql\`${statement}\``)).toEqual(['create-index editions']);
    expect(rulesIn(`// may lock topics (create-index): small\nsql\`${statement}\``)).toHaveLength(
      2,
    );
  });

  it('is not judged by how it is undone', () => {
    expect(
      rulesIn(
        'export async function up() {\n}\nexport async function down() {\n  sql`UPDATE editions SET x = 1;`\n}\n',
      ),
    ).toEqual([]);
  });
});
