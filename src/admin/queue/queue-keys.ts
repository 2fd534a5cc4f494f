/** What a key means in the queue of citations. */
export type QueueAction =
  | { act: 'next' | 'previous' | 'paste' | 'confirm' | 'waive' | 'open' | 'undo' | 'help' }
  | { act: 'pick'; at: number };

type Key = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/** By the place of a letter on the keyboard, so that it is the same with Cyrillic letters on it. */
export const actionOfKey = (key: Key): QueueAction | undefined => {
  if (key.ctrlKey || key.metaKey || key.altKey) return undefined;
  if (key.key === '?' || (key.shiftKey && key.code === 'Slash')) return { act: 'help' };
  if (key.shiftKey) return undefined;
  const digit = /^(?:Digit|Numpad)([1-5])$/.exec(key.code)?.[1];
  if (digit) return { act: 'pick', at: Number(digit) - 1 };
  const act = acts[key.code];
  return act ? { act } : undefined;
};

const acts: Readonly<Record<string, Exclude<QueueAction['act'], 'pick' | 'help'> | undefined>> = {
  ArrowDown: 'next',
  KeyJ: 'next',
  ArrowUp: 'previous',
  KeyK: 'previous',
  KeyP: 'paste',
  Slash: 'paste',
  Enter: 'confirm',
  NumpadEnter: 'confirm',
  KeyW: 'waive',
  KeyO: 'open',
  KeyU: 'undo',
};

/** Whether a key belongs to whatever has the focus: somebody types, or Enter presses a button or follows a link. */
export const isTheirs = (
  target: EventTarget | null,
  { key }: Pick<KeyboardEvent, 'key'>,
): boolean => {
  if (!(target instanceof Element)) return false;
  if (target.closest('input, textarea, select, [contenteditable=""], [contenteditable="true"]')) {
    return true;
  }
  return (key === 'Enter' || key === ' ') && target.closest('a, button, summary') !== null;
};
