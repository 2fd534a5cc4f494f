import type { LexicalEditor } from '@payloadcms/richtext-lexical/lexical';
import { useSyncExternalStore } from 'react';

let held: LexicalEditor | null = null;
const listeners = new Set<() => void>();

const tell = (): void => {
  for (const listener of listeners) listener();
};

/** The editor of the open article's body, for what stands around it. Answers how to let it go. */
export const holdBodyEditor = (editor: LexicalEditor): (() => void) => {
  held = editor;
  tell();
  return () => {
    if (held !== editor) return;
    held = null;
    tell();
  };
};

export const bodyEditor = (): LexicalEditor | null => held;

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Null until it is there. */
export const useBodyEditor = (): LexicalEditor | null =>
  useSyncExternalStore(subscribe, bodyEditor, () => null);
