import { showCitation } from '../citations/commands';
import { editorArea } from '../comments/areas';
import { goToWords } from '../comments/go-to-words';

const tabPause = 120; // ms, for a tab's editor to come up
const attempts = 25;

/** Leads to a mark in the text; opens the tab that holds the text where another one is open. */
export const goToCitation = (key: string): void => {
  if (showCitation(key)) return;
  document.querySelector<HTMLElement>('.tabs-field__tab-button')?.click();
  tryAgain(() => showCitation(key));
};

/** Leads to a field by its path; the tabs are opened one after another until it is there. */
export const goToField = (path: string): void => {
  const tabs = Array.from(document.querySelectorAll<HTMLElement>('.tabs-field__tab-button'));
  let next = 0;
  tryAgain(() => {
    const field = fieldAt(path);
    if (!field) tabs[next]?.click();
    next += 1;
    field?.scrollIntoView({ block: 'center' });
    field?.querySelector<HTMLElement>('input,textarea,select,button,[contenteditable]')?.focus();
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
  window.setTimeout(() => tryAgain(attempt, left - 1), tabPause);
};
