'use client';

import { useEffect, type ReactNode } from 'react';
import { useDesk, type Say } from '../use-desk';

/** How long the page must have stood still: naming is for whoever listens, and never in the way of whoever types. */
const pause = 200; // ms

/**
 * Gives names and a landmark to what Payload's own pages leave without: its main part, checkboxes of rows, arrows of pages,
 * menus, fields of choices and the body's text. Nothing is changed that has a name.
 */
export const PayloadNames = ({ children }: { children: ReactNode }) => {
  const { t } = useDesk();
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const nameLater = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => giveNames(t), pause);
    };
    const observer = new MutationObserver((mutations) => {
      if (mutations.some(({ target, addedNodes }) => addedNodes.length > 0 && !isInText(target)))
        nameLater();
    });
    observer.observe(document.body, { childList: true, subtree: true });
    nameLater();
    return () => {
      observer.disconnect();
      clearTimeout(timer);
    };
  }, [t]);
  return children;
};

const isInText = (node: Node): boolean =>
  node instanceof Element && node.closest('[contenteditable="true"]') !== null;

const giveNames = (t: Say): void => {
  const part = document.querySelector('.collection-list, .template-minimal__wrap');
  if (part && !document.querySelector('main')) part.setAttribute('role', 'main');
  // Neither is the head of the page, which stands above our navigation.
  for (const head of document.querySelectorAll('.app-header, .list-header'))
    head.setAttribute('role', 'presentation');
  // What stands above a document's form, beside the main part that Payload gives it.
  document.querySelector('.doc-header')?.setAttribute('role', 'region');
  name('.doc-header', () => document.title);
  name('#select-all', () => t('shell.names.all'));
  name('.cell-_select input[type="checkbox"]', (one) =>
    t('shell.names.row', { title: textOf(one.closest('tr')?.querySelector('a')) }),
  );
  name('.clickable-arrow--left', () => t('shell.names.before'));
  name('.clickable-arrow--right', () => t('shell.names.after'));
  name('.popup-button', () => t('shell.names.menu'));
  name('.drawer-link__doc-drawer-toggler', (one) =>
    t('shell.names.open', { title: textOf(one.closest('td')) }),
  );
  name('.collapsible__drag', () => t('shell.names.move'));
  name(fields, (one) =>
    textOf(one.closest('.field-type')?.querySelector('.field-label')).replace(/\*$/, ''),
  );
};

const fields =
  '.react-select input[id^="react-select"], .react-datepicker__input-container input, [contenteditable="true"]';

const name = (selector: string, nameOf: (one: Element) => string): void => {
  for (const one of document.querySelectorAll(selector)) {
    if (isNamed(one)) continue;
    const said = nameOf(one);
    if (said) one.setAttribute('aria-label', said);
  }
};

const isNamed = (one: Element): boolean =>
  // Payload's checkboxes have an empty one.
  Boolean(one.getAttribute('aria-label')) ||
  document.getElementById(one.getAttribute('aria-labelledby') ?? '') !== null ||
  (one instanceof HTMLInputElement
    ? (one.labels?.length ?? 0) > 0
    : one instanceof HTMLButtonElement && textOf(one) !== '');

const textOf = (one: Element | null | undefined): string => one?.textContent.trim() ?? '';
