import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { shrinkChunks } from '@/server/shrink-chunks';
import { originalPlace, type SourceMap } from '@/server/traces/original-place';

type Modules = [1, (context: object) => void];

describe('what Turbopack has written for the server', () => {
  const requireFrom = createRequire(import.meta.url);
  let server: string;
  const chunk = (name: string) => join(server, 'chunks', name);
  const read = (name: string) => readFile(chunk(name), 'utf8');

  /** As Turbopack writes it where it makes nothing small, its map in sections. */
  const write = async (name: string) => {
    const file = name.split('/').at(-1);
    await writeFile(
      chunk(name),
      `module.exports = [\n1, ((__turbopack_context__) => {\n"use strict";\n\nconst stone = /[«»]/;\nthrow new Error(\`\${stone} река\`);\n}),\n];\n\n//# sourceMappingURL=${file}.map`,
    );
    const map = {
      version: 3,
      sources: ['../../../src/river.ts'],
      names: [],
      mappings: 'AAAA;AACA',
    };
    const sections = [{ offset: { line: 4, column: 0 }, map }];
    await writeFile(chunk(`${name}.map`), JSON.stringify({ version: 3, sources: [], sections }));
  };

  beforeEach(async () => {
    server = await mkdtemp(join(tmpdir(), 'chunks-'));
    await mkdir(join(server, 'chunks/ssr'), { recursive: true });
  });
  afterEach(() => rm(server, { recursive: true }));

  it('does the same in less text, all of it ASCII', async () => {
    await write('ssr/a.js');
    const before = await read('ssr/a.js');
    await shrinkChunks(server);
    const after = await read('ssr/a.js');
    expect(after.length).toBeLessThan(before.length);
    expect(after).toMatch(/^[\0-\x7f]*$/);
    const [, module] = requireFrom(chunk('ssr/a.js')) as Modules;
    expect(() => module({})).toThrow('/[\\u00ab\\u00bb]/ река');
  });

  it('has functions without parentheses, so that they are compiled when they are needed', async () => {
    await write('a.js');
    await shrinkChunks(server);
    expect(await read('a.js')).toMatch(/^module\.exports=\[1,\w+=>\{/);
  });

  it('names the places of the sources in its map', async () => {
    await write('a.js');
    await shrinkChunks(server);
    const text = await read('a.js');
    expect(text).toContain('sourceMappingURL=a.js.map');
    const map = JSON.parse(await read('a.js.map')) as SourceMap;
    const column = text.indexOf('throw') + 1;
    expect(originalPlace(map, { line: 1, column })).toMatchObject({ line: 2 });
    expect(map).toMatchObject({ sources: [expect.stringContaining('src/river.ts')] });
  });

  it('leaves those that lead to another, and need not be there', async () => {
    await write('a.js');
    await writeFile(chunk('b.js'), 'module.exports=require("./a.js");\n');
    await shrinkChunks(server);
    expect(requireFrom(chunk('b.js'))).toBe(requireFrom(chunk('a.js')));
    await rm(join(server, 'chunks'), { recursive: true });
    await expect(shrinkChunks(server)).resolves.toBeUndefined();
  });
});
