import { mergeRegister, type LexicalEditor } from '@payloadcms/richtext-lexical/lexical';
import type { Say } from '../../use-desk';

/** Gives the place where one types the name of its field, which Payload shows beside it and says of nothing. */
export const nameEditor = (editor: LexicalEditor): (() => void) =>
  editor.registerRootListener((root) => {
    const label = root?.closest('.rich-text-lexical')?.querySelector('.field-label')?.textContent;
    if (root && label) root.setAttribute('aria-label', label);
  });

const tools = ['bold', 'italic', 'strikethrough', 'subscript', 'superscript'] as const;

/** Names the signs of Payload's toolbar, which have none; what stands in words needs no other. */
export const nameTools = (editor: LexicalEditor, t: Say): (() => void) => {
  let watching: MutationObserver | undefined;
  return mergeRegister(
    editor.registerRootListener((root) => {
      watching?.disconnect();
      const around = root?.closest('.rich-text-lexical__wrap');
      const bar = around?.querySelector<HTMLElement>('.fixed-toolbar');
      if (!bar) return;
      const name = (): void => nameIn(bar, t);
      watching = new MutationObserver(name);
      watching.observe(bar, { childList: true, subtree: true, characterData: true });
      name();
    }),
    () => watching?.disconnect(),
  );
};

const nameIn = (bar: HTMLElement, t: Say): void => {
  for (const tool of tools) {
    const button = bar.querySelector(`.toolbar-popup__button-${tool}`);
    button?.setAttribute('aria-label', t(`editor.tool.${tool}`));
    button?.setAttribute('title', t(`editor.tool.${tool}`));
  }
  const cite = bar.querySelector('.toolbar-popup__button-citation');
  cite?.setAttribute('aria-label', t('citation.toolbar'));
  cite?.setAttribute('title', t('citation.toolbar'));
  for (const dropdown of bar.querySelectorAll('.toolbar-popup__dropdown')) {
    const words = dropdown.textContent.trim();
    if (words) dropdown.setAttribute('aria-label', words);
  }
};
