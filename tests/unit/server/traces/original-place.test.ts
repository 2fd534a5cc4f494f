import { afterAll, describe, expect, it } from '@jest/globals';
import { stop, transformSync } from 'esbuild';
import { SourceMap } from 'node:module';
import { readFileSync } from 'node:fs';
import { originalPlace } from '@/server/traces/original-place';

const built = (minify: boolean) => {
  const file = 'src/platform/env.ts';
  const { code, map } = transformSync(readFileSync(file, 'utf8'), {
    loader: 'ts',
    sourcefile: file,
    sourcemap: true,
    minify,
  });
  return {
    lines: code.split('\n'),
    map: JSON.parse(map) as ConstructorParameters<typeof SourceMap>[0],
  };
};

describe('the original of a place in a built file', () => {
  afterAll(stop);

  it.each([false, true])('is where Node finds it (small: %s)', (minify) => {
    const { lines, map } = built(minify);
    const node = new SourceMap(map);
    let compared = 0;
    lines.forEach((text, line) => {
      for (let column = 0; column < text.length; column += 5) {
        const place = { line: line + 1, column: column + 1 };
        const { originalSource, originalLine, originalColumn, generatedLine } = node.findEntry(
          line,
          column,
        ) as {
          originalSource?: string;
          originalLine: number;
          originalColumn: number;
          generatedLine?: number;
        };
        // Node goes back to the line before where a line has nothing of its own; we do not.
        if (generatedLine !== line) continue;
        compared += 1;
        expect(originalPlace(map, place)).toEqual({
          source: originalSource,
          line: originalLine + 1,
          column: originalColumn + 1,
        });
      }
    });
    expect(compared).toBeGreaterThan(500);
  });

  it('is found in the section that it lies in', () => {
    const map = (source: string) => ({ sources: [source], mappings: 'AAAA,EAAE;AACF' });
    const sections = [
      { offset: { line: 0, column: 0 }, map: map('one.ts') },
      { offset: { line: 1, column: 10 }, map: map('two.ts') },
    ];
    expect(originalPlace({ sections }, { line: 1, column: 4 })).toEqual({
      source: 'one.ts',
      line: 1,
      column: 3,
    });
    expect(originalPlace({ sections }, { line: 2, column: 5 })).toEqual({
      source: 'one.ts',
      line: 2,
      column: 1,
    });
    expect(originalPlace({ sections }, { line: 2, column: 14 })).toEqual({
      source: 'two.ts',
      line: 1,
      column: 3,
    });
    expect(originalPlace({ sections }, { line: 3, column: 1 })).toEqual({
      source: 'two.ts',
      line: 2,
      column: 1,
    });
  });

  it('is nothing where the file has no such place', () => {
    expect(
      originalPlace({ sources: ['a.ts'], mappings: ';AAAA' }, { line: 1, column: 1 }),
    ).toBeUndefined();
    expect(
      originalPlace({ sources: ['a.ts'], mappings: 'AAAA' }, { line: 9, column: 1 }),
    ).toBeUndefined();
    expect(
      originalPlace({ sources: [], mappings: 'AAAA' }, { line: 1, column: 1 }),
    ).toBeUndefined();
    expect(originalPlace({ sections: [] }, { line: 1, column: 1 })).toBeUndefined();
  });
});
