/**
 * The reader's style sheet for one part of a page of the desk: what it says of the whole page it says of that part, by a
 * scope, so that it touches nothing beside it. Its rem are the reader's 16 px; Payload has set those of the page to 13.
 */
export const scopedStyles = (styles: string, scope: string): string =>
  `@scope (${scope}) {${inPixels(styles)
    .replaceAll(wholePage, '$<before>:scope')
    .replaceAll(pageWithTheme, '$<page> :scope ')}}`;

/** `:root`, `html` and `body` by themselves, at the beginning of a rule or behind a comma. */
const wholePage = /(?<before>^|[{},])(?:html|body|:root)(?=[{,])/g;

/** What stands in a page of one theme is sought in that part of it. */
const pageWithTheme = /(?<page>:root(?:\[[^\]]*\]|:not\([^)]*\))+) /g;

const inPixels = (styles: string): string =>
  styles.replaceAll(
    /(?<![\w.-])(-?\d*\.?\d+)rem\b/g,
    (_, number: string) => `${Number(number) * 16}px`,
  );
