import type { Locator, Page } from 'playwright-core';

/** The editor of an open article's body. */
export const textOf = (page: Page): Locator =>
  page.locator('[data-field-path=body] [data-lexical-editor]').first();

/** Waits until the editor has heard where the caret is: browsers say that a moment after the key. */
export const caretHeard = (page: Page): Promise<void> =>
  page.evaluate(() => new Promise<void>((heard) => requestAnimationFrame(() => setTimeout(heard))));

/** Puts the caret into a block, so many letters from its start, by keys. */
export const caretAt = async (page: Page, block: Locator, letters: number): Promise<void> => {
  await block.click();
  await page.keyboard.press('Home');
  for (let step = 0; step < letters; step += 1) await page.keyboard.press('ArrowRight');
  await caretHeard(page);
};

/** Selects so many letters of a block by keys. */
export const selectIn = async (
  page: Page,
  block: Locator,
  from: number,
  letters: number,
): Promise<void> => {
  await caretAt(page, block, from);
  for (let step = 0; step < letters; step += 1) await page.keyboard.press('Shift+ArrowRight');
  await caretHeard(page);
};

/** The text as it stands, block by block; cited words stand in angle brackets, emphasis in its elements. */
export const wordsWithMarks = async (page: Page): Promise<string[]> => {
  await caretHeard(page);
  return textOf(page).evaluate((root) => {
    const named = ['STRONG', 'EM', 'LI', 'UL', 'TD', 'TH', 'BLOCKQUOTE', 'H2'];
    const say = (node: Node): string => {
      // While letters are composed the editor holds their place with a sign that is no text.
      if (node.nodeType === 3) return (node.nodeValue ?? '').replaceAll('\u200b', '');
      const inner = [...node.childNodes].map(say).join('');
      if (node instanceof HTMLElement && node.hasAttribute('data-citation-key'))
        return `<${inner}>`;
      return named.includes(node.nodeName) ? `${node.nodeName}(${inner})` : inner;
    };
    return [...root.children].map(say);
  });
};
