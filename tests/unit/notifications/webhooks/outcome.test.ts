import { describe, expect, it } from '@jest/globals';

import { outcomeOf } from '@/notifications/webhooks/outcome';

describe('outcomeOf', () => {
  it('reads any 2xx as taken, 410 as the end, and the rest as not yet', () => {
    const statuses = [200, 201, 204, 299, 301, 302, 308, 400, 404, 409, 410, 429, 500, 503];
    expect(statuses.map((status) => [status, outcomeOf({ status })])).toEqual([
      [200, 'delivered'],
      [201, 'delivered'],
      [204, 'delivered'],
      [299, 'delivered'],
      [301, 'retry'],
      [302, 'retry'],
      [308, 'retry'],
      [400, 'retry'],
      [404, 'retry'],
      [409, 'retry'],
      [410, 'gone'],
      [429, 'retry'],
      [500, 'retry'],
      [503, 'retry'],
    ]);
  });

  it('tries again what went wrong on the way, and gives up what it must not ask', () => {
    expect(outcomeOf({ error: 'timeout' })).toBe('retry');
    expect(outcomeOf({ error: 'host-not-found' })).toBe('retry');
    expect(outcomeOf({ error: 'address-refused' })).toBe('hopeless');
    expect(outcomeOf({ error: 'port-refused' })).toBe('hopeless');
    expect(outcomeOf({})).toBe('retry');
  });
});
