import { describe, expect, it } from '@jest/globals';

import { actionOfKey } from '@/admin/queue/queue-keys';

const key = (code: string, more: Partial<KeyboardEvent> = {}) => ({
  key: '',
  code,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...more,
});

describe('keys of the queue', () => {
  it.each([
    ['KeyJ', { act: 'next' }],
    ['ArrowUp', { act: 'previous' }],
    ['Digit3', { act: 'pick', at: 2 }],
    ['Numpad5', { act: 'pick', at: 4 }],
    ['Digit6', undefined],
    ['Slash', { act: 'paste' }],
    ['Enter', { act: 'confirm' }],
    ['KeyX', { act: 'choose' }],
    ['KeyA', { act: 'ask' }],
    ['Tab', undefined],
  ])('%s', (code, action) => expect(actionOfKey(key(code))).toEqual(action));

  it('leave the question mark to the list of keys', () => {
    expect(actionOfKey(key('Slash', { key: '?' }))).toBeUndefined();
  });

  it('are told by their place, whatever letters are on them', () => {
    expect(actionOfKey(key('KeyJ', { key: 'о' }))).toEqual({ act: 'next' });
    expect(actionOfKey(key('KeyW', { key: 'ц' }))).toEqual({ act: 'waive' });
  });

  it('leave the list of keys to the desk', () => {
    expect(actionOfKey(key('Slash', { key: '?', shiftKey: true }))).toBeUndefined();
  });

  it.each([{ ctrlKey: true }, { metaKey: true }, { altKey: true }, { shiftKey: true }])(
    'leave combinations to the browser: %j',
    (held) => expect(actionOfKey(key('KeyW', held))).toBeUndefined(),
  );
});
