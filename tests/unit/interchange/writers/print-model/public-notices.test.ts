import { describe, expect, it } from '@jest/globals';
import { wordsOfRuns } from '@/citations/rules/runs';
import type { ExportReference } from '@/interchange/format';
import { publicNoticesOf } from '@/interchange/writers/print-model/public-notices';
import type { Language } from '@/platform/language';

const said = (reference: ExportReference | undefined, language: Language = 'en') =>
  wordsOfRuns(publicNoticesOf(reference, language)).replaceAll('\u00a0', ' ');

const copy = { sha256: 'a', takenAt: '2025-01-02T10:00:00Z', address: 'https://example.org/c/1' };
const archive = { address: 'https://archive.example.net/1' };

describe('what became of a cited page', () => {
  it('is nothing where nothing is known', () => {
    expect(said(undefined)).toBe('');
    expect(said({})).toBe('');
    expect(said({ copy: { sha256: 'a', takenAt: '2025-01-02T10:00:00Z' } })).toBe('');
  });

  it('names the day and the address of a copy, our own before another’s', () => {
    expect(said({ copy, archive })).toBe('Archived copy of January 2, 2025: example.org/c/1');
    expect(said({ archive })).toBe('Archived at archive.example.net/1');
  });

  it('says that a page is gone, and when it was last seen', () => {
    const gone = { verdict: 'dead', lastAliveAt: '2024-12-31T00:00:00Z' } as const;
    expect(said(gone)).toBe('Page gone, last seen December 31, 2024');
    expect(said({ ...gone, copy }, 'ru')).toBe(
      'Страница исчезла, последний раз видели 31 декабря 2024; архивная копия от 2 января 2025: example.org/c/1',
    );
    expect(said({ verdict: 'moved', movedTo: 'https://example.org/new' }, 'be')).toBe(
      'Цяпер па адрасе example.org/new',
    );
  });
});
