const event = 'ibidem:show-field';

/** Opens the part of the page that a field is folded into. False where it is folded into nothing. */
export const showField = (path: string): boolean =>
  !window.dispatchEvent(new CustomEvent(event, { detail: path, cancelable: true }));

/** `open` says whether it holds the field. Returns how to stop listening. */
export const onShowField = (open: (path: string) => boolean): (() => void) => {
  const listen = (asked: Event): void => {
    if (open((asked as CustomEvent<string>).detail)) asked.preventDefault();
  };
  window.addEventListener(event, listen);
  return () => window.removeEventListener(event, listen);
};
