import { describe, expect, it } from '@jest/globals';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { answeredId, namingRequests } from '@/server/requests/request-id';
import { trustedProxiesIn } from '@/platform/rate-limit-settings';

const idOf = (given: string | undefined, remoteAddress: string) => {
  const request = {
    headers: given === undefined ? {} : { 'x-request-id': given },
    socket: { remoteAddress },
  } as unknown as IncomingMessage;
  const seen: IncomingMessage[] = [];
  const name = namingRequests(
    (named) => void seen.push(named),
    trustedProxiesIn('loopback'),
    () => 'our-own-1',
  );
  name(request, {} as ServerResponse);
  return answeredId(seen[0] ?? request)['X-Request-Id'];
};

describe('the id of a request', () => {
  it('is that of a trusted proxy', () => {
    expect(idOf('4bf92f3577b34da6a3ce929d0e0e4736', '127.0.0.1')).toBe(
      '4bf92f3577b34da6a3ce929d0e0e4736',
    );
    expect(idOf('from-the-proxy', '::ffff:127.0.0.1')).toBe('from-the-proxy');
  });

  it.each([
    ['nobody gives one', undefined, '127.0.0.1'],
    ['a stranger gives one', 'from-a-stranger', '192.0.2.7'],
    ['it would break a line', 'a b\nc{"level"', '127.0.0.1'],
    ['it is longer than anybody reads', 'x'.repeat(101), '127.0.0.1'],
    ['it says next to nothing', '1', '127.0.0.1'],
  ])('is our own where %s', (_, given, peer) => {
    expect(idOf(given, peer)).toBe('our-own-1');
  });
});
