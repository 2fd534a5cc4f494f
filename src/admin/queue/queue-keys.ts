/** What a key means in the queue of citations. */
export type QueueAction =
  | {
      act: 'next' | 'previous' | 'choose' | 'paste' | 'confirm' | 'ask' | 'waive' | 'open' | 'undo';
    }
  | { act: 'pick'; at: number };

type Key = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/** By the place of a letter on the keyboard, so that it is the same with Cyrillic letters on it. */
export const actionOfKey = (key: Key): QueueAction | undefined => {
  if (key.ctrlKey || key.metaKey || key.altKey || key.shiftKey) return undefined;
  if (key.key === '?') return undefined; // asks for the list of keys, with or without Shift
  const digit = /^(?:Digit|Numpad)([1-5])$/.exec(key.code)?.[1];
  if (digit) return { act: 'pick', at: Number(digit) - 1 };
  const act = acts[key.code];
  return act ? { act } : undefined;
};

const acts: Readonly<Record<string, Exclude<QueueAction['act'], 'pick'> | undefined>> = {
  ArrowDown: 'next',
  KeyJ: 'next',
  ArrowUp: 'previous',
  KeyK: 'previous',
  KeyX: 'choose',
  KeyP: 'paste',
  Slash: 'paste',
  Enter: 'confirm',
  NumpadEnter: 'confirm',
  KeyA: 'ask',
  KeyW: 'waive',
  KeyO: 'open',
  KeyU: 'undo',
};

const typing =
  'input:not([type="checkbox"]), textarea, select, [contenteditable=""], [contenteditable="true"]';

/** Whether a key belongs to whatever has the focus: somebody types, or Enter presses a button or follows a link. */
export const isTheirs = (
  target: EventTarget | null,
  { key }: Pick<KeyboardEvent, 'key'>,
): boolean => {
  if (!(target instanceof Element)) return false;
  if (target.closest(typing)) return true;
  return (key === 'Enter' || key === ' ') && target.closest('a, button, input, summary') !== null;
};
