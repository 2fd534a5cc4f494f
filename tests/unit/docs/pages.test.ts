import { describe, expect, it } from '@jest/globals';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { anchorsOf, lostPathsOf, pages, targetsOf } from './pages';

type Package = { scripts: Record<string, string> };
const scripts = ['package.json', 'tools/fonts/package.json'].flatMap((file) =>
  Object.keys((JSON.parse(readFileSync(file, 'utf8')) as Package).scripts),
);
const pageAt = (file: string) => pages.find((page) => page.file === file);
const linesOf = (text: string) => text.trimEnd().split('\n');

describe.each(pages.map((page) => [page.file, page] as const))('%s', (_, page) => {
  it('has lines of at most 100 characters, but for tables, addresses and code', () => {
    const prose = page.prose
      .split('\n')
      .filter((line) => !line.startsWith('|'))
      .map((line) => line.replace(/\]\([^)]*\)|<[^>]*>/g, ']'));
    expect(prose.filter((line) => line.length > 100)).toEqual([]);
  });

  it('leads to what is there', () => {
    const lost = targetsOf(page).filter(({ target, anchor }) => {
      const there = pageAt(target);
      return anchor && there ? !anchorsOf(there).includes(anchor) : !existsSync(target);
    });
    expect(lost).toEqual([]);
  });

  it('names files and scripts that are there', () => {
    expect(lostPathsOf(page)).toEqual([]);
    const named = [...page.text.matchAll(/npm run ([a-z][\w:-]*)/g)].map(([, name = '']) => name);
    expect(named.filter((name) => !scripts.includes(name))).toEqual([]);
  });
});

describe('the way in', () => {
  it('is a README of at most 150 lines', () => {
    expect(linesOf(pageAt('README.md')?.text ?? '').length).toBeLessThanOrEqual(150);
  });

  it('lists every decision once, with its day, its state and its title', () => {
    const index = (pageAt('docs/README.md')?.text ?? '').replace(/\s+/g, ' ');
    for (const name of readdirSync('docs/decisions')) {
      const [title = ''] = linesOf(pageAt(`docs/decisions/${name}`)?.text ?? '');
      const entry = `[${title.replace('# ', '')}](decisions/${name})`;
      const [before = '', ...others] = index.split(entry);
      expect([name, others.length]).toEqual([name, 1]);
      expect([name, before]).toEqual([
        name,
        expect.stringMatching(/- 20\d\d-\d\d-\d\d · (in force|replaced by .+) · $/),
      ]);
    }
  });
});
