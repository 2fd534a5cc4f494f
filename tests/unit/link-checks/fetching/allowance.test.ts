import { describe, expect, it } from '@jest/globals';
import { fetchAllowance, isAllowed, parseAllowance } from '@/link-checks/fetching/allowance';

describe('fetchAllowance', () => {
  it('takes the environment’s list outside production', () => {
    const list = fetchAllowance({
      production: false,
      fromEnvironment: '127.0.0.1:4000, LOCALHOST:80',
      fromStart: [],
    });
    expect(list).toEqual(['127.0.0.1:4000', 'localhost:80']);
  });

  it('ignores the environment in production: only the start’s own argument counts', () => {
    const origins = { production: true, fromEnvironment: '127.0.0.1:4000' };
    expect(fetchAllowance({ ...origins, fromStart: [] })).toEqual([]);
    expect(fetchAllowance({ ...origins, fromStart: ['localhost:3000'] })).toEqual([
      'localhost:3000',
    ]);
  });
});

describe('parseAllowance', () => {
  it('leaves out what names no port', () => {
    expect(parseAllowance('example.org  *:* 10.0.0.0/8 127.0.0.1:1')).toEqual(['127.0.0.1:1']);
  });
});

describe('isAllowed', () => {
  it('wants the very host and port', () => {
    const allowed = (url: string) => isAllowed(new URL(url), ['127.0.0.1:80', '[::1]:443']);
    expect(allowed('http://127.0.0.1/a')).toBe(true);
    expect(allowed('http://2130706433:80/')).toBe(true);
    expect(allowed('https://[::1]/')).toBe(true);
    expect(allowed('https://127.0.0.1/')).toBe(false);
    expect(allowed('http://127.0.0.1:8080/')).toBe(false);
    expect(allowed('http://localhost/')).toBe(false);
  });
});
