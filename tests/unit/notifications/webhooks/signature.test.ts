import { describe, expect, it } from '@jest/globals';

import {
  isSecret,
  secretOf,
  signedHeaders,
  verifyMessage,
} from '@/notifications/webhooks/signature';

const secret = secretOf(new Uint8Array(32).fill(7));
const other = secretOf(new Uint8Array(32).fill(8));
const at = new Date('2026-03-01T12:00:00.400Z');
const later = (seconds: number) => new Date(at.getTime() + seconds * 1000);
const body = '{"type":"ping"}';

describe('signedHeaders', () => {
  it('signs as the specification of Standard Webhooks does in its example', () => {
    const headers = signedHeaders(
      {
        id: 'msg_p5jXN8AQM9LWM0D4loKWxJek',
        at: new Date(1_614_265_330_000),
        body: '{"test": 2432232314}',
      },
      ['whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'],
    );
    expect(headers).toEqual({
      'webhook-id': 'msg_p5jXN8AQM9LWM0D4loKWxJek',
      'webhook-timestamp': '1614265330',
      'webhook-signature': 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
    });
  });

  it('signs with both secrets while one takes over from the other', () => {
    const headers = signedHeaders({ id: 'msg_1', at, body }, [other, secret]);
    expect(verifyMessage(headers, body, secret, at)).toBe('genuine');
    expect(verifyMessage(headers, body, other, at)).toBe('genuine');
  });
});

describe('verifyMessage', () => {
  const headers = signedHeaders({ id: 'msg_1', at, body }, [secret]);

  it('takes what we sent, within five minutes either way', () => {
    for (const seconds of [-299, 0, 299]) {
      expect(verifyMessage(headers, body, secret, later(seconds))).toBe('genuine');
    }
  });

  it('refuses what is played again later, and what comes from the future', () => {
    for (const seconds of [-302, 301, 86_400]) {
      expect(verifyMessage(headers, body, secret, later(seconds))).toBe('not-of-now');
    }
    expect(verifyMessage({ ...headers, 'webhook-timestamp': 'soon' }, body, secret, at)).toBe(
      'not-of-now',
    );
  });

  it('refuses another text, another id, another time, another secret', () => {
    const forged = [
      verifyMessage(headers, `${body} `, secret, at),
      verifyMessage({ ...headers, 'webhook-id': 'msg_2' }, body, secret, at),
      verifyMessage({ ...headers, 'webhook-timestamp': '1772366401' }, body, secret, at),
      verifyMessage(headers, body, other, at),
      verifyMessage({ ...headers, 'webhook-signature': 'v1,' }, body, secret, at),
    ];
    expect(forged).toEqual(Array.from(forged, () => 'forged'));
  });

  it('says when there is nothing to verify', () => {
    expect(verifyMessage({}, body, secret, at)).toBe('incomplete');
  });
});

describe('isSecret', () => {
  it('asks for 24 to 64 bytes in base64', () => {
    expect(isSecret(secret)).toBe(true);
    expect(isSecret(secretOf(new Uint8Array(24)))).toBe(true);
    for (const text of [
      '',
      'secret',
      secret.slice(6),
      secretOf(new Uint8Array(23)),
      secretOf(new Uint8Array(65)),
      `${secret}!`,
    ]) {
      expect([text, isSecret(text)]).toEqual([text, false]);
    }
  });
});
