import { describe, expect, it } from '@jest/globals';

import { addressFault } from '@/notifications/webhooks/address';
import {
  bodyOfMessage,
  editionMessage,
  pingMessage,
  type EditionEvent,
} from '@/notifications/webhooks/message';

const event: EditionEvent = {
  article: 7,
  edition: 9,
  number: 1,
  kind: 'first',
  event: 'approve',
  from: 'in_review',
  to: 'approved',
  stage: 0,
  actor: 'Rita Reviewer',
  at: '2026-03-01T12:00:00.000Z',
  contentHash: 'a'.repeat(64),
  title: 'Tides',
  slug: 'tides',
  language: 'en',
  address: null,
  sequence: 3,
  hash: 'b'.repeat(64),
};

describe('editionMessage', () => {
  it('names the event, its time and everything about it', () => {
    expect(editionMessage(event, false)).toEqual({
      type: 'edition.approve',
      timestamp: '2026-03-01T12:00:00.000Z',
      data: event,
    });
  });

  it('says under embargo that something happened, and not to what', () => {
    const said = JSON.stringify(editionMessage({ ...event, address: '/tides' }, true));
    expect(said).not.toMatch(/tides/i);
    expect(said).toContain('"article":7');
  });
});

describe('bodyOfMessage', () => {
  it('is the same whatever order the keys are stored in', () => {
    const ping = pingMessage('Newsletter', new Date(0));
    const body =
      '{"data":{"webhook":"Newsletter"},"timestamp":"1970-01-01T00:00:00.000Z","type":"ping"}';
    expect(bodyOfMessage(ping)).toBe(body);
    expect(bodyOfMessage(Object.fromEntries(Object.entries(ping).reverse()))).toBe(body);
  });
});

describe('addressFault', () => {
  it('takes web addresses without credentials', () => {
    expect(addressFault('https://example.org/hooks?for=ibidem')).toBeNull();
    expect(addressFault(' http://hooks.example.org ')).toBeNull();
    for (const address of ['', 'example.org', 'ftp://example.org/', 'javascript:alert(1)']) {
      expect(addressFault(address)).toMatchObject({ rule: 'webhook-address' });
    }
    for (const address of ['https://me:word@example.org/', 'https://me@example.org/']) {
      expect(addressFault(address)).toMatchObject({ rule: 'webhook-credentials' });
    }
  });
});
