import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { shareChunks } from '@/server/share-chunks';

describe('chunks of the same modules', () => {
  const requireFrom = createRequire(import.meta.url);
  let server: string;
  const chunk = (name: string) => join(server, 'chunks', name);

  beforeEach(async () => {
    server = await mkdtemp(join(tmpdir(), 'chunks-'));
    await mkdir(join(server, 'chunks/ssr'), { recursive: true });
    await mkdir(join(server, 'app'));
  });
  afterEach(() => rm(server, { recursive: true }));

  const modules = (words: string) => `module.exports=[1,()=>"${words.repeat(4000)}"];`;
  const write = async (name: string, code: string) => {
    await writeFile(chunk(name), `${code}\n\n//# sourceMappingURL=${name.split('/').at(-1)}.map`);
    await writeFile(chunk(`${name}.map`), '{}');
  };
  const contents = async () => {
    const names = (await readdir(server, { recursive: true })).filter((name) => name.includes('.'));
    const texts = names
      .sort()
      .map(async (name) => [name, await readFile(join(server, name), 'utf8')]);
    return Promise.all(texts);
  };

  it('lead to the first of them, which keeps its text and its map', async () => {
    for (const name of ['a.js', 'b.js', 'c.js']) await write(name, modules('river'));
    expect(await shareChunks(server)).toBe(2);
    expect(requireFrom(chunk('b.js'))).toBe(requireFrom(chunk('a.js')));
    expect(requireFrom(chunk('c.js'))).toBe(requireFrom(chunk('a.js')));
    expect(await readFile(chunk('a.js'), 'utf8')).toContain('sourceMappingURL=a.js.map');
    expect(['a', 'b', 'c'].map((name) => existsSync(chunk(`${name}.js.map`)))).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('are found before they are made small, too', async () => {
    for (const name of ['a.js', 'b.js'])
      await write(name, modules('river').replace('=', ' = ').replace('1,', '\n1, '));
    expect(await shareChunks(server)).toBe(1);
  });

  it('are left alone the second time', async () => {
    for (const name of ['a.js', 'b.js']) await write(name, modules('river'));
    await shareChunks(server);
    const before = await contents();
    expect(await shareChunks(server)).toBe(0);
    expect(await contents()).toEqual(before);
  });

  it('are those alone that differ in nothing but the name of their map', async () => {
    await write('a.js', modules('river'));
    await write('b.js', modules('rivet'));
    await write('c.js', `${modules('river')}\nconsole.log(1);`);
    await write('ssr/a.js', modules('river'));
    await write('small.js', 'module.exports=[1,()=>2];');
    await write('small-too.js', 'module.exports=[1,()=>2];');
    const program = `const path = require("path");${' '.repeat(20_000)}`;
    await write('[turbopack]_runtime.js', program);
    await write('runtime-too.js', program);
    const before = await contents();
    expect(await shareChunks(server)).toBe(0);
    expect(await contents()).toEqual(before);
  });

  it('bring the first along in what Next says that an entry loads', async () => {
    for (const name of ['a.js', 'b.js']) await write(name, modules('river'));
    const trace = join(server, 'app/page.js.nft.json');
    await writeFile(trace, JSON.stringify({ version: 1, files: ['../chunks/b.js', '../../x.js'] }));
    const other = join(server, 'app/other.js.nft.json');
    await writeFile(other, JSON.stringify({ version: 1, files: ['../chunks/a.js'] }));
    await shareChunks(server);
    expect(JSON.parse(await readFile(trace, 'utf8'))).toEqual({
      version: 1,
      files: ['../chunks/b.js', '../../x.js', '../chunks/a.js'],
    });
    expect(JSON.parse(await readFile(other, 'utf8'))).toEqual({
      version: 1,
      files: ['../chunks/a.js'],
    });
  });

  it('need not be there', async () => {
    expect(await shareChunks(server)).toBe(0);
    await rm(join(server, 'chunks'), { recursive: true });
    expect(await shareChunks(server)).toBe(0);
  });
});
