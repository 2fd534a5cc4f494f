import { citationKeyAttribute } from '../../citations/citation-key-attribute';

/** A part of the text under one heading; the first has none. */
export type Section = {
  /** Empty for what stands before the first heading. */
  title: string;
  level: 1 | 2 | 3;
  /** Which heading of the page it is; -1 for the beginning. */
  index: number;
  /** The part of the text that it begins with: paragraphs, headings, figures, counted from 0. */
  from: number;
  /** Keys of the citations in it, in the order of the text. */
  citations: readonly string[];
};

const parts = `h2, h3, [${citationKeyAttribute}]`;

/** Reads headings and the citations under each off the page. */
export const readOutline = (root: HTMLElement): readonly Section[] => {
  const sections: (Section & { citations: string[] })[] = [
    { title: '', level: 1, index: -1, from: 0, citations: [] },
  ];
  const blocks = new Map([...root.children].map((block, at) => [block, at]));
  let index = -1;
  for (const element of root.querySelectorAll<HTMLElement>(parts)) {
    const key = element.getAttribute(citationKeyAttribute);
    if (key !== null) sections.at(-1)?.citations.push(key);
    else {
      index += 1;
      sections.push({
        title: element.textContent.trim(),
        level: element.localName === 'h2' ? 2 : 3,
        index,
        from: blockOf(element, root, blocks),
        citations: [],
      });
    }
  }
  return sections;
};

const blockOf = (
  element: Element,
  root: HTMLElement,
  blocks: ReadonlyMap<Element, number>,
): number => {
  let block: Element | null = element;
  while (block && block.parentElement !== root) block = block.parentElement;
  return (block && blocks.get(block)) ?? 0;
};

/** The section that a part of the text stands in. */
export const sectionAt = (sections: readonly Section[], block: number): number =>
  sections.findLast(({ from }) => from <= block)?.index ?? -1;
