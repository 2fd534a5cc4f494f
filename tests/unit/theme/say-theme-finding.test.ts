import { describe, expect, it } from '@jest/globals';
import { themeFindings } from '@/theme/theme-findings';
import { sayThemeFinding } from '@/theme/say-theme-finding';

describe('what is said of a colour', () => {
  it.each([
    ['en', '2.09 to 1', 'The nearest colour that can be read is #856904.'],
    ['ru', '2,09 к 1', 'Ближайший цвет, который можно прочесть, — #856904.'],
    ['be', '2,09 да 1', 'Найбліжэйшы колер, які можна прачытаць, — #856904.'],
  ] as const)('is said in %s with its own decimal sign', (language, ratio, fix) => {
    const [found] = themeFindings({ accent: '#c9a227' });
    const said = found && sayThemeFinding(found, language);
    expect(said?.message).toContain(ratio);
    expect(said?.fix).toBe(fix);
  });
});
