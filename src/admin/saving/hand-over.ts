import { editorOnPage, textOfEditor } from './editor-on-page';
import type { Stored } from './requests';
import type { Typed } from './typed';

/**
 * A draft begins with the first character, in a form for something that is not stored yet; then Payload shows another
 * form, for the article. What is typed until that is there goes from the one to the other.
 */
export type HandOver = {
  typed: () => Typed;
  /** What the first form saved last, when its saves have come to an end. */
  settled: () => Promise<Stored | null>;
};

const waiting = new Map<string, HandOver>();
let place: Place | null = null;
let keys: string[] = [];

export const handOver = (article: number | string, given: HandOver): void =>
  void waiting.set(String(article), given);

export const isHandedOver = (article: number | string): boolean => waiting.has(String(article));

/** What was handed over for an article, once. */
export const takeHandedOver = (article: number | string): HandOver | null => {
  const given = waiting.get(String(article)) ?? null;
  waiting.delete(String(article));
  return given;
};

/** Where somebody types: a field by its id, with what is selected; or an editor by the path of its field. */
type Place = { id: string; from: number; to: number } | { editor: string };

/** Call it while the first form is still there. */
export const notePlace = (): void => {
  place = placeOf(document.activeElement);
  if (!place) return;
  keys = [];
  document.addEventListener('keydown', noteKey, true);
};

const noteKey = (event: KeyboardEvent): void => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === 'Backspace') keys.pop();
  else if (event.key.length === 1 || event.key === 'Enter') keys.push(event.key);
  else return;
  event.preventDefault();
};

const placeOf = (element: Element | null): Place | null => {
  if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) {
    const { id, selectionStart, selectionEnd, value } = element;
    if (!id) return null;
    return { id, from: selectionStart ?? value.length, to: selectionEnd ?? value.length };
  }
  const editor = element?.closest('[data-lexical-editor]');
  const path = editor?.closest('[data-field-path]')?.getAttribute('data-field-path');
  return path ? { editor: path } : null;
};

const calm = 250; // ms without another element in the place
const longest = 5000; // ms

/**
 * Goes back to where somebody was, in the second form, and types what they typed meanwhile: once the field is there to
 * stay, since the form is drawn in several steps. `isReady` says that it holds what the first form held. Answers when
 * all of it is typed.
 */
export const returnToPlace = (isReady: () => boolean): Promise<void> => {
  const began = performance.now();
  let since = began;
  let last: HTMLElement | null = null;
  const look = (done: () => void): void => {
    if (!place) {
      done();
      return;
    }
    const now = performance.now();
    const element = elementAt(place);
    if (element !== last) since = now;
    last = element;
    const isCalm = element !== null && isReady() && now - since > calm;
    if (isCalm || now - began > longest) {
      goOn(element, place);
      done();
    } else {
      requestAnimationFrame(() => look(done));
    }
  };
  return new Promise(look);
};

const goOn = (element: HTMLElement | null, where: Place): void => {
  place = null;
  document.removeEventListener('keydown', noteKey, true);
  if (!element) return;
  element.focus();
  if ('id' in where && 'setSelectionRange' in element) {
    (element as HTMLInputElement).setSelectionRange(where.from, where.to);
  } else {
    getSelection()?.selectAllChildren(element);
    getSelection()?.collapseToEnd();
  }
  // The one way that fields and editors of every browser take for typing.
  for (const key of keys) {
    if (key === 'Enter') document.execCommand('insertParagraph');
    else document.execCommand('insertText', false, key);
  }
  keys = [];
};

const elementAt = (where: Place): HTMLElement | null =>
  'id' in where
    ? document.getElementById(where.id)
    : document.querySelector<HTMLElement>(
        `[data-field-path="${where.editor}"] [data-lexical-editor]`,
      );

/** The text as it stands in the editor: the form hears of it only when the browser is idle. */
export const textOnPage = (): unknown => {
  const editor = editorOnPage('body');
  return editor && textOfEditor(editor);
};
