/**
 * Marks ranges on the page without touching its elements (CSS Custom Highlight API), so that neither Lexical nor React
 * loses track of them. Browsers that do not know it show no marks, and all else works.
 */
export const highlight = (
  name: 'ibidem-quotes' | 'ibidem-quote' | 'ibidem-writer',
  ranges: readonly Range[],
): void => {
  if (typeof Highlight === 'undefined') return;
  addStyles();
  if (ranges.length === 0) CSS.highlights.delete(name);
  else CSS.highlights.set(name, new Highlight(...ranges));
};

/** Amber behind the words and a line under them: seen in light and dark, and not by colour alone. */
const styles = `
::highlight(ibidem-writer) {
  background-color: rgb(224 168 0 / 14%);
  text-decoration: underline dotted rgb(176 120 0) 1px;
}
::highlight(ibidem-quotes) {
  background-color: rgb(224 168 0 / 22%);
  text-decoration: underline dotted rgb(176 120 0) 2px;
}
::highlight(ibidem-quote) {
  background-color: rgb(224 168 0 / 45%);
  text-decoration: underline solid rgb(176 120 0) 2px;
}`;

let added = false;

/** Not in a style sheet of the build: its tools do not all know the selector. */
const addStyles = (): void => {
  if (added) return;
  added = true;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  document.adoptedStyleSheets.push(sheet);
};
