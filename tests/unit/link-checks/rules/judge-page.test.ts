import { describe, expect, it } from '@jest/globals';
import { judgePage, type Sight } from '@/link-checks/rules/judge-page';

const url = 'https://paper.example/rivers';
const text = Array.from({ length: 80 }, (_, at) => `word${at}`).join(' ');
const judge = (page: Partial<Sight['page']>, more: Partial<Sight> = {}) =>
  judgePage({
    page: { url, finalUrl: url, hops: [], statusCode: 200, title: 'Rivers', ...page },
    text,
    driftPercent: 40,
    ...more,
  });

describe('judgePage', () => {
  it('goes by the answer first', () => {
    expect(judge({})).toEqual({ verdict: 'alive' });
    expect(judge({ hops: [{ url, statusCode: 301 }] })).toEqual({ verdict: 'moved' });
    expect(judge({ statusCode: 404 })).toEqual({ verdict: 'failing' });
    expect(judge({ statusCode: 403 })).toEqual({ verdict: 'blocked' });
    expect(judge({ statusCode: 204 })).toEqual({ verdict: 'soft-404' });
    expect(judge({ error: 'timeout' })).toEqual({ verdict: 'failing' });
  });

  it('then by what the page says', () => {
    expect(judge({ title: 'Page not found' }, { text: 'Sorry' })).toEqual({
      verdict: 'soft-404',
      fault: 'not-found',
    });
    expect(judge({}, { kept: text })).toEqual({ verdict: 'alive', likeness: 1 });
    const other = text.replaceAll('word', 'other');
    expect(judge({}, { kept: other })).toEqual({ verdict: 'drifted', likeness: 0 });
  });

  it('goes by the threshold of the publication', () => {
    const kept = `${text} ${text.replaceAll('word', 'lost')}`;
    expect(judge({}, { kept, driftPercent: 40 })).toMatchObject({ verdict: 'drifted' });
    expect(judge({}, { kept, driftPercent: 60 })).toMatchObject({ verdict: 'alive' });
  });

  it('compares only the beginning of a page that was cut', () => {
    const kept = `${text} ${text.replaceAll('word', 'further')}`;
    expect(judge({ truncated: true }, { kept })).toMatchObject({ verdict: 'alive' });
  });

  it.each([
    ['https://paper.example/login?next=/rivers', 'Log in', 302],
    ['https://login.paper.example/', 'Paper', 302],
    ['https://consent.paper.example/m?continue=x', 'Before you continue', 302],
    ['https://paper.example/auth/signin', 'Sign in', 301],
    [url, 'Just a moment...', 302],
    [url, 'Вы не робот?', 302],
  ])('takes %s (%s) for a closed door', (finalUrl, title, statusCode) => {
    const page = { finalUrl, title, hops: [{ url, statusCode }] };
    expect(judge(page, { text: 'Short', kept: text })).toMatchObject({ verdict: 'blocked' });
  });

  it('does not take a text about doors for one', () => {
    const about = 'https://paper.example/login/how-we-log-in';
    expect(judge({ url: about, finalUrl: `${about}/` })).toEqual({ verdict: 'alive' });
    expect(judge({ title: 'Access denied' }, { text: text.repeat(5) })).toEqual({
      verdict: 'alive',
    });
  });
});
