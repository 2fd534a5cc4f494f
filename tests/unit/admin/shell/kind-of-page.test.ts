import { describe, expect, it } from '@jest/globals';
import { isPayloadPage, isRoom } from '@/admin/shell/kind-of-page';

describe('a page of the desk by its address', () => {
  it.each([
    ['home', undefined, false, false],
    ['the board', ['articles'], false, false],
    ['an article', ['collections', 'articles', '18'], true, true],
    ['its review', ['review', '18'], false, true],
    ['a list of Payload', ['collections', 'users'], true, false],
    ['a work', ['collections', 'sources', '1'], true, false],
    ['settings of Payload', ['globals', 'publication'], true, false],
    ['the own account', ['account'], true, false],
  ])('is Payload’s or a room: %s', (_, segments, isOfPayload, isWide) => {
    expect([isPayloadPage(segments), isRoom(segments)]).toEqual([isOfPayload, isWide]);
  });
});
