/** What a key means in the review room. */
export type RoomAction =
  'next' | 'previous' | 'tick' | 'comment' | 'change' | 'change-back' | 'copy' | 'approve';

type Key = Pick<KeyboardEvent, 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'repeat'>;

/** By the place of a letter on the keyboard, so that it is the same with Cyrillic letters on it. */
export const actionOfRoomKey = (key: Key): RoomAction | undefined => {
  const isEnter = key.code === 'Enter' || key.code === 'NumpadEnter';
  if (isEnter && (key.ctrlKey || key.metaKey) && !key.altKey && !key.repeat) return 'approve';
  if (key.ctrlKey || key.metaKey || key.altKey) return undefined;
  if (key.code === 'KeyN') return key.shiftKey ? 'change-back' : 'change';
  // A key that is held ticks one claim, not one after the other.
  if (key.shiftKey || (key.repeat && key.code === 'Space')) return undefined;
  return acts[key.code];
};

const acts: Readonly<Record<string, RoomAction | undefined>> = {
  KeyJ: 'next',
  KeyK: 'previous',
  Space: 'tick',
  KeyC: 'comment',
  KeyB: 'copy',
};
