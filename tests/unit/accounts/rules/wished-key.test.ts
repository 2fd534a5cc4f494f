import { describe, expect, it } from '@jest/globals';

import { readWishedKey } from '@/accounts/rules/wished-key';

const now = new Date('2026-03-01T12:00:00Z');
const read = (sent: object) => readWishedKey({ name: 'A program', scopes: [], ...sent }, now);
const faults = (sent: object) => {
  const { ok, ...result } = read(sent);
  return ok || !('error' in result)
    ? []
    : result.error.map(({ rule, params }) => ({ rule, ...params }));
};

describe('a wish for a key', () => {
  it('is taken as it fits, its name without spaces around', () => {
    const sent = {
      name: ' A ',
      scopes: ['read'],
      perMinute: 60,
      expiresAt: '2026-03-01T15:00+02:00',
    };
    expect(read(sent)).toEqual({ ok: true, value: { ...sent, name: 'A' } });
    expect(read({ perMinute: null, expiresAt: null }).ok).toBe(true);
  });

  it('is told of each value that does not fit, once', () => {
    expect(faults({ name: 'two\nlines', perMinute: 0.5, expiresAt: 'soon' })).toEqual([
      { rule: 'key-name' },
      { rule: 'key-limit', most: 100_000 },
      { rule: 'key-expiry', example: '2027-03-01T12:00:00.000Z' },
    ]);
    expect(faults({ scopes: ['read', 'fly', 'swim'] })).toMatchObject([
      { rule: 'key-scope-unknown', scope: 'fly' },
      { rule: 'key-scope-unknown', scope: 'swim' },
    ]);
    expect(faults({ scopes: 'read' })).toMatchObject([{ scope: '"read"' }]);
    expect(faults({ scopes: undefined })).toMatchObject([{ scope: 'null' }]);
  });

  it('ends at an instant that is to come, and says its zone', () => {
    const past = ['2026-03-01T12:00:00Z', '2026-03-01T13:00:00+02:00'];
    const nowhere = ['2027-02-29T12:00:00Z', '2027-03-01T12:00:00', '2027-03-01', 5, ''];
    for (const expiresAt of [...past, ...nowhere]) {
      expect(faults({ expiresAt })).toMatchObject([{ rule: 'key-expiry' }]);
    }
  });
});
