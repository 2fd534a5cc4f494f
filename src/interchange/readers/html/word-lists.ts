import { DomUtils } from 'htmlparser2';
import { isElement, isText, parsePage, wordsOf, type Page, type PageElement } from './dom';

/** Word writes lists as paragraphs with a number or a dot in front: `<p style="mso-list:l0 level1 lfo1">`. */
export const makeWordLists = (page: Page): void => {
  let run: PageElement[] = [];
  const flush = () => {
    if (run.length > 0) makeList(run);
    run = [];
  };
  for (const element of DomUtils.getElementsByTagName('p', page)) {
    const last = run.at(-1);
    if (levelOf(element) === undefined) continue;
    if (last && nextElement(last) !== element) flush();
    run.push(element);
  }
  flush();
};

const levelOf = (element: PageElement): number | undefined => {
  const level = /mso-list:\s*l\d+\s+level(\d+)/i.exec(element.attribs['style'] ?? '')?.[1];
  return level === undefined ? undefined : Number(level);
};

const nextElement = (element: PageElement): PageElement | undefined => {
  let next = element.next;
  while (next && !isElement(next)) {
    if (isText(next) && wordsOf(next) !== '') return undefined;
    next = next.next;
  }
  return isElement(next) ? next : undefined;
};

const makeList = (items: readonly PageElement[]): void => {
  const first = items[0];
  if (!first) return;
  const lists: { level: number; list: PageElement }[] = [];
  for (const item of items) {
    const level = levelOf(item) ?? 1;
    const isOrdered = takeBullet(item);
    while ((lists.at(-1)?.level ?? 0) > level) lists.pop();
    if ((lists.at(-1)?.level ?? 0) < level) {
      const list = made(isOrdered ? 'ol' : 'ul');
      const outer = lists.at(-1)?.list;
      const home = outer?.children.at(-1);
      if (isElement(home)) DomUtils.appendChild(home, list);
      else DomUtils.prepend(first, list);
      lists.push({ level, list });
    }
    const into = lists.at(-1)?.list;
    const row = made('li');
    for (const child of [...item.children]) DomUtils.appendChild(row, child);
    if (into) DomUtils.appendChild(into, row);
  }
  for (const item of items) DomUtils.removeElement(item);
};

/** Takes the sign in front off; true where it is a number or a letter. */
const takeBullet = (item: PageElement): boolean => {
  const sign = DomUtils.findOne(
    (element) => /mso-list:\s*ignore/i.test(element.attribs['style'] ?? ''),
    item.children,
  );
  const words = sign ? wordsOf(sign) : '';
  if (sign) DomUtils.removeElement(sign);
  return /^\(?[\p{L}\d]{1,4}[.)]/u.test(words) && words !== 'o';
};

const made = (name: string): PageElement => {
  const element = parsePage(`<${name}></${name}>`).children[0];
  if (!isElement(element)) throw new Error(`no element ${name}`);
  DomUtils.removeElement(element);
  return element;
};
