import { showCitation } from '../citations/commands';
import { editorArea } from '../comments/areas';
import { goToWords } from '../comments/go-to-words';
import { showField } from '../editor/strip/show-field';

const pause = 120; // ms, for an editor or a folded part to come up
const attempts = 25;

/** Leads to a mark in the text, once its editor is there. */
export const goToCitation = (key: string): void => tryAgain(() => showCitation(key));

/** Leads to a field by its path, out of what it is folded into. */
export const goToField = (path: string): void => {
  showField(path);
  tryAgain(() => {
    const field = fieldAt(path);
    field?.scrollIntoView({ block: 'center' });
    (isControl(field)
      ? field
      : field?.querySelector<HTMLElement>('input,textarea,select,button,[contenteditable]')
    )?.focus();
    return field !== null;
  });
};

/** Leads to words in the text, or to the text where they are not in it any more. */
export const goToWordsInText = (words: string): void => {
  const quote = { exact: words, prefix: '', suffix: '' };
  if (goToWords(quote, editorArea)) return;
  goToField('body');
  tryAgain(() => goToWords(quote, editorArea));
};

const isControl = (field: HTMLElement | null): boolean =>
  field?.matches('input,textarea,select') ?? false;

const fieldAt = (path: string): HTMLElement | null => {
  const id = `field-${path.replace(/\./g, '__')}`;
  const control =
    document.getElementById(id) ?? document.querySelector(`[data-field-path="${path}"]`);
  return control instanceof HTMLElement
    ? (control.closest<HTMLElement>('.field-type') ?? control)
    : null;
};

const tryAgain = (attempt: () => boolean, left = attempts): void => {
  if (attempt() || left === 0) return;
  window.setTimeout(() => tryAgain(attempt, left - 1), pause);
};
