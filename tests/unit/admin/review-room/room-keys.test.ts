import { expect, it } from '@jest/globals';

import { actionOfRoomKey } from '@/admin/review-room/room-keys';

const plain = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, repeat: false };

it.each<[string, Partial<Parameters<typeof actionOfRoomKey>[0]>, string | undefined]>([
  ['J', { code: 'KeyJ' }, 'next'],
  ['K', { code: 'KeyK' }, 'previous'],
  ['Space', { code: 'Space' }, 'tick'],
  ['Space that is held', { code: 'Space', repeat: true }, undefined],
  ['C', { code: 'KeyC' }, 'comment'],
  ['N', { code: 'KeyN' }, 'change'],
  ['Shift+N', { code: 'KeyN', shiftKey: true }, 'change-back'],
  ['B', { code: 'KeyB' }, 'copy'],
  ['Ctrl+Enter', { code: 'Enter', ctrlKey: true }, 'approve'],
  ['Enter', { code: 'Enter' }, undefined],
  ['Ctrl+C', { code: 'KeyC', ctrlKey: true }, undefined],
  ['Alt+J', { code: 'KeyJ', altKey: true }, undefined],
  ['Shift+J', { code: 'KeyJ', shiftKey: true }, undefined],
])('%s', (_name, key, action) => {
  expect(actionOfRoomKey({ ...plain, code: '', ...key })).toBe(action);
});
