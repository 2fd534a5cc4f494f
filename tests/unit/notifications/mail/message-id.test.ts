import { describe, expect, it } from '@jest/globals';

import { messageIdOf } from '@/notifications/mail/message-id';

describe('a Message-ID', () => {
  it('follows from the key, and says nothing about it', () => {
    const one = messageIdOf('transition:1:2:approved:3', 'The desk <desk@example.org>');
    expect(one).toMatch(/^<[0-9a-f]{40}@example\.org>$/);
    expect(messageIdOf('transition:1:2:approved:3', 'desk@example.org')).toBe(one);
    expect(messageIdOf('transition:1:2:approved:4', 'desk@example.org')).not.toBe(one);
  });
});
