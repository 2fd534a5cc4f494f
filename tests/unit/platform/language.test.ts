import { describe, expect, it } from '@jest/globals';
import { languageOf, preferredLanguage } from '@/platform/language';

const asking = (headers: Record<string, string>) => new Headers(headers);

describe('the language to answer in', () => {
  it('is what the desk shows: the choice made there, else what the browser asks for', () => {
    const browser = { 'accept-language': 'ru-RU,ru;q=0.9,en;q=0.8' };
    expect(languageOf(asking(browser), { language: 'en' })).toBe('ru');
    const chosen = { ...browser, cookie: 'payload-token=x; payload-lng=be' };
    expect(languageOf(asking(chosen), { language: 'en' })).toBe('be');
  });

  it('is that of the account for programs that ask for none, and English for strangers', () => {
    expect(languageOf(asking({ 'accept-language': '*' }), { language: 'be' })).toBe('be');
    expect(languageOf(undefined, null)).toBe('en');
  });

  it('is the first one of ours that a browser wishes', () => {
    expect(preferredLanguage('de-DE,de;q=0.9,be;q=0.5,en;q=0.3')).toBe('be');
    expect(preferredLanguage(null)).toBe('en');
  });
});
