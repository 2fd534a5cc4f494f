import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { nameSources } from '@/server/traces/name-sources';

describe('a trace of built code', () => {
  let projectRoot: string;
  let chunk: string;
  beforeAll(async () => {
    projectRoot = await mkdtemp(join(tmpdir(), 'traced (here) '));
    const folder = join(projectRoot, '.next/server/chunks');
    chunk = join(folder, '[root]_app_(site)_.js');
    await mkdir(folder, { recursive: true });
    // The first line is of line 41 of reading.ts, from its fifth column on of Turbopack itself.
    const map = {
      version: 3,
      sources: ['../../../app/%28site%29/reading.ts', 'turbopack:///[turbopack]/runtime.ts'],
      mappings: 'AAwCA,IC5BA',
    };
    await writeFile(`${chunk}.map`, JSON.stringify(map));
    await writeFile(join(folder, 'broken.js.map'), '{"vers');
    await writeFile(join(folder, 'empty.js.map'), '{}');
  });
  afterAll(() => rm(projectRoot, { recursive: true }));

  it('names our files and lines, from the top of the checkout', () => {
    const trace = [
      'Error: No such page (/.next/x.js:1:1)',
      `    at reading (${chunk}:1:1)`,
      `    at async Promise.all (index 0)`,
      `    at async o.s (${pathToFileURL(chunk).href}:1:3)`,
      `    at ${chunk}:1:2`,
      `    at async ${chunk}:1:2`,
      `    at module evaluation (${chunk}:1:9)`,
    ];
    expect(nameSources(trace.join('\n'), projectRoot).split('\n')).toEqual([
      'Error: No such page (/.next/x.js:1:1)',
      '    at reading (app/(site)/reading.ts:41:1)',
      '    at async Promise.all (index 0)',
      '    at async o.s (app/(site)/reading.ts:41:1)',
      '    at app/(site)/reading.ts:41:1',
      '    at async app/(site)/reading.ts:41:1',
      '    at module evaluation (turbopack:///[turbopack]/runtime.ts:13:1)',
    ]);
  });

  it('stays as it is where there is no map, or none that can be read', () => {
    const trace = [
      'Error',
      '    at run (node:internal/main:1:1)',
      `    at pg (${projectRoot}/node_modules/pg/lib/client.js:5:5)`,
      `    at lost (${projectRoot}/.next/server/chunks/lost.js:1:1)`,
      `    at broken (${projectRoot}/.next/server/chunks/broken.js:1:1)`,
      `    at empty (${projectRoot}/.next/server/chunks/empty.js:1:1)`,
      `    at beyond (${chunk}:7:1)`,
    ].join('\n');
    expect(nameSources(trace, projectRoot)).toBe(trace);
  });
});
