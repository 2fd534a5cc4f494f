import { DomUtils } from 'htmlparser2';
import type { Finding } from '@/platform/finding';
import { importFinding } from '../../findings';
import {
  classesOf,
  isElement,
  isText,
  rename,
  unwrap,
  wordsOf,
  type Page,
  type PageElement,
  type PageNode,
} from './dom';
import { markNotes } from './mark-notes';
import { characterStyle, classStyles, type CharacterStyle } from './style-rules';
import { makeWordLists } from './word-lists';

/**
 * Makes a page plain in place: what programs, browsers and clipboards put around a text goes, and what they say by styles
 * and classes is said by elements.
 */
export const cleanPage = (page: Page): Finding[] => {
  const findings: Finding[] = [];
  const styles = classStyles(
    DomUtils.getElementsByTagName('style', page).map((sheet) => DomUtils.textContent(sheet)),
  );
  keepWords(page);
  for (const element of elementsOf(page)) removeForeign(element, findings);
  for (const element of elementsOf(page)) nameByClass(element);
  makeWordLists(page);
  for (const element of elementsOf(page)) sayStyle(element, styles);
  markNotes(page);
  // What Pandoc would make of them is less than what the tree's reader does.
  for (const element of elementsOf(page)) {
    delete element.attribs['epub:type'];
    delete element.attribs['role'];
  }
  return findings;
};

/** Comments and instructions go, at one pass over each list of children. */
const keepWords = (parent: Page | PageElement): void => {
  const kept = parent.children.filter((node) => isElement(node) || isText(node));
  if (kept.length < parent.children.length) {
    for (const [at, node] of kept.entries()) {
      node.prev = kept[at - 1] ?? null;
      node.next = kept[at + 1] ?? null;
    }
    parent.children = kept;
  }
  kept.filter(isElement).forEach(keepWords);
};

const everything = (page: Page): PageNode[] => DomUtils.find(() => true, page, true, Infinity);
const elementsOf = (page: Page): PageElement[] => everything(page).filter(isElement);

const silent = new Set(['style', 'link', 'meta', 'base', 'script', 'xml']);
const objects = new Set([
  ...['iframe', 'object', 'embed', 'applet', 'video', 'audio', 'canvas', 'svg', 'math'],
  ...['input', 'button', 'select', 'textarea', 'nav'],
]);
/** Said only where it has words. */
const fallbacks = new Set(['noscript', 'template']);
/** Around a whole text as often as around a few fields. */
const frames = new Set(['form', 'dialog', 'map']);

/** Programs and objects are never read; where one had words, a finding says which. */
const removeForeign = (element: PageElement, findings: Finding[]): void => {
  const { name } = element;
  if (name === 'meta' || name === 'title') return;
  if (silent.has(name) && element.parent) {
    if (name === 'script')
      findings.push(
        importFinding('part-left-out', { kind: 'script', words: element.attribs['src'] ?? '' }),
      );
    DomUtils.removeElement(element);
  } else if (objects.has(name) || fallbacks.has(name)) {
    const words = (
      wordsOf(element) ||
      element.attribs['src'] ||
      element.attribs['data'] ||
      ''
    ).slice(0, 300);
    if (words !== '' || objects.has(name)) {
      findings.push(importFinding('part-left-out', { kind: name, words }, { words }));
    }
    DomUtils.removeElement(element);
  } else if (frames.has(name) || name.includes(':')) unwrap(element);
  else if (name === 'a' && element.attribs['id'] === undefined && element.attribs['name']) {
    element.attribs['id'] = element.attribs['name'];
  }
};

/** Word's and Google's paragraphs that are titles, quotes or captions by class only. */
const nameByClass = (element: PageElement): void => {
  if (element.name !== 'p' && element.name !== 'div') return;
  const names = classesOf(element).map((name) => name.toLowerCase());
  const has = (...wanted: string[]) => names.some((name) => wanted.includes(name));
  if (has('msotitle', 'msotitlecxspmiddle', 'title') && element.name === 'p') rename(element, 'h1');
  else if (has('msoquote', 'msointensequote')) rename(element, 'blockquote');
  else if (has('msocaption', 'caption')) rename(element, 'div', { class: 'caption' });
  else if (names.some((name) => /^msotoc\d/.test(name))) DomUtils.removeElement(element);
};

const inline = new Set(['span', 'font', 'b', 'strong', 'i', 'em', 'a', 'u', 'sup', 'sub', 's']);

const sayStyle = (element: PageElement, styles: ReadonlyMap<string, CharacterStyle>): void => {
  const style = [
    ...classesOf(element).map((name) => styles.get(name)),
    characterStyle(element.attribs['style'] ?? ''),
  ].reduce<CharacterStyle>((before, said) => ({ ...before, ...said }), {});
  // Google's clipboard wraps everything in a `b` that is not bold.
  if (['b', 'strong'].includes(element.name) && style.bold === false) rename(element, 'span');
  if (['i', 'em'].includes(element.name) && style.italic === false) rename(element, 'span');
  const { name } = element;
  delete element.attribs['style'];
  if (!inline.has(name) || wordsOf(element) === '') return;
  if (style.raised && name !== style.raised) wrapInside(element, style.raised);
  if (style.struck) wrapInside(element, 'del');
  if (style.italic && name !== 'i' && name !== 'em') wrapInside(element, 'em');
  if (style.bold && name !== 'b' && name !== 'strong') wrapInside(element, 'strong');
};

const wrapInside = (element: PageElement, name: string): void => {
  const inner = element.cloneNode(false);
  inner.name = name;
  inner.attribs = {};
  const children = [...element.children];
  element.children = [];
  for (const child of children) DomUtils.appendChild(inner, child);
  DomUtils.appendChild(element, inner);
};
