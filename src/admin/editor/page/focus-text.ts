/** Puts the caret into the body. */
export const focusText = (): void =>
  document.querySelector<HTMLElement>('[data-field-path="body"] [data-lexical-editor]')?.focus();
