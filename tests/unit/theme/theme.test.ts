import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { contrast, hexOf, hexOfOklab, oklabOf } from '@/theme/colour';
import { defaultTheme, themeAsWritten, themeOf, paletteOf, readablePaper } from '@/theme/theme';
import { themeCatalogue } from '@/theme/theme-catalogue';
import { themeCode, readThemeCode } from '@/theme/theme-code';
import { themeFindings } from '@/theme/theme-findings';
import { leastContrast, readableOn } from '@/theme/palette';
import { typefaceKeys } from '@/theme/typefaces';

const colours = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).padStart(6, '0')}`);
const written = fc.record({
  accent: fc.option(colours, { nil: undefined }),
  accentDark: fc.option(colours, { nil: undefined }),
  paper: fc.option(colours, { nil: undefined }),
  typeface: fc.constantFrom(...typefaceKeys),
});
const runs = { numRuns: Number(process.env.STRESS ?? 60) };

describe('contrast', () => {
  it.each([
    ['#000000', '#ffffff', 21],
    ['#777777', '#ffffff', 4.48],
    ['#767676', '#ffffff', 4.54],
    ['#ff0000', '#ffffff', 4],
    ['#8c2d1b', '#8c2d1b', 1],
  ])('of %s on %s is %d', (one, other, ratio) => {
    expect(contrast(one, other)).toBeCloseTo(ratio, 2);
    expect(contrast(other, one)).toBe(contrast(one, other));
  });
});

describe('a colour', () => {
  it('is read in the forms that people write', () => {
    expect(['#8C2D1B', ' 8c2d1b ', '#fb4', 'red', '#12345', ''].map(hexOf)).toEqual([
      '#8c2d1b',
      '#8c2d1b',
      '#ffbb44',
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('comes back from its lightness and hue', () => {
    fc.assert(
      fc.property(colours, (colour) => expect(hexOfOklab(oklabOf(colour))).toBe(colour)),
      runs,
    );
  });
});

describe('the theme of a publication', () => {
  it('is the default where nothing is chosen', () => {
    expect(themeOf({})).toEqual(defaultTheme);
    expect(themeOf({ accent: '', paper: null, typeface: 'Comic Sans' })).toEqual(defaultTheme);
  });

  it('can be read in both themes, whatever was written', () => {
    fc.assert(
      fc.property(written, (given) => {
        const theme = themeOf(given);
        for (const scheme of ['light', 'dark'] as const) {
          const { paper, tint, ink, faint, accent } = paletteOf(theme, scheme);
          for (const text of [ink, faint, accent]) {
            expect(leastContrast(text, [paper, tint])).toBeGreaterThanOrEqual(4.5);
          }
        }
      }),
      runs,
    );
  });

  it('keeps what can be read as it is, and finds no fault with what it suggests', () => {
    fc.assert(
      fc.property(written, (given) => {
        const findings = themeFindings(given);
        if (findings.length === 0) {
          const theme = themeOf(given);
          expect(theme.accent).toBe(given.accent ?? theme.accent);
          expect(theme.paper).toBe(given.paper ?? theme.paper);
        }
        const fixed = { ...given } as Record<string, string | undefined>;
        for (const { place, params } of findings) {
          fixed[String(place?.field?.split('.')[1])] = String(params?.suggestion);
        }
        // A lighter paper changes what the accents stand on: then they have their say.
        const onlyAccents = findings.every(({ rule }) => rule !== 'paper-too-dark');
        if (onlyAccents) expect(themeFindings(fixed)).toEqual([]);
        else expect(readablePaper(String(fixed.paper))).toBe(fixed.paper);
      }),
      runs,
    );
  });

  it('suggests the nearest colour of the same hue', () => {
    const [accent] = themeFindings({ accent: '#ff5555' });
    expect(accent).toMatchObject({
      rule: 'accent-unreadable',
      place: { field: 'colours.accent' },
      params: { colour: '#ff5555', ratio: 2.71 },
    });
    const suggestion = String(accent?.params?.suggestion);
    const grounds = ['#fbf9f4', '#f3eee4'];
    expect(leastContrast(suggestion, grounds)).toBeGreaterThanOrEqual(4.5);
    expect(leastContrast(suggestion, grounds)).toBeLessThan(4.6);
    expect(readableOn('#000000', grounds, 'light')).toBe('#000000');
  });

  it('says what is no colour, and in every language with the same values', () => {
    expect(themeFindings({ accent: 'red', paper: '#12' }).map(({ rule }) => rule)).toEqual([
      'no-colour',
      'no-colour',
    ]);
    for (const { en, ru, be } of Object.values(themeCatalogue)) {
      const names = ({ message, fix = '' }: { message: string; fix?: string }) =>
        [...(message + fix).matchAll(/\{\w+\}/g)].map(([name]) => name).sort();
      expect([names(ru), names(be)]).toEqual([names(en), names(en)]);
    }
  });

  it('is told by an address, which no other look can be', () => {
    expect(themeCode(defaultTheme)).toBe('');
    expect(readThemeCode('')).toEqual(defaultTheme);
    fc.assert(
      fc.property(written, (given) => {
        const theme = themeOf(given);
        expect(readThemeCode(themeCode(theme))).toEqual(theme);
      }),
      runs,
    );
    for (const code of ['x', 'ffff00-ffff00-fbf9f4-serif', '000000-ffffff-fbf9f4-comic']) {
      expect([code, readThemeCode(code)]).toEqual([code, undefined]);
    }
  });
});

describe('a look as it is written', () => {
  it('keeps what could not be read, so that one sees it, and fills in the rest', () => {
    const yellow = { accent: '#C9A227', typeface: 'literata' };
    expect(themeAsWritten(yellow)).toEqual({ ...themeOf(yellow), accent: '#c9a227' });
    expect(themeAsWritten({ accent: 'mustard' })).toEqual(defaultTheme);
    expect(themeAsWritten({ paper: '#777777' }).paper).toBe('#777777');
  });

  it('is the one that readers have where all can be read', () => {
    fc.assert(
      fc.property(written, (theme) => {
        const read = themeOf(theme);
        expect(themeAsWritten(read)).toEqual(read);
      }),
      runs,
    );
  });
});
