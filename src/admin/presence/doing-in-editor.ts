import type { Doing } from './use-presence';

const recently = 20_000; // ms
let typedAt = -Infinity;
let isListening = false;

/** What the person at this page does in the text of its editor, and in which paragraph. */
export const doingInEditor = (): Doing => {
  if (!isListening) {
    isListening = true;
    document.addEventListener('input', () => (typedAt = performance.now()), true);
  }
  const writes = performance.now() - typedAt < recently;
  return { does: writes ? 'writes' : 'reads', place: placeOfCaret() };
};

const placeOfCaret = (): Doing['place'] => {
  const anchor = document.getSelection()?.anchorNode;
  const element = anchor instanceof Element ? anchor : anchor?.parentElement;
  const editor = element?.closest('[data-field-path="body"] [data-lexical-editor]');
  if (!editor) return null;
  const block = [...editor.children].findIndex((child) => child.contains(element ?? null));
  const words = editor.children[block]?.textContent.trim().slice(0, 60) ?? '';
  return block < 0 ? null : { block, words };
};
