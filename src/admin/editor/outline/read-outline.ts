import { citationKeyAttribute } from '../../citations/citation-key-attribute';

/** A part of the text under one heading; the first has none. */
export type Section = {
  /** Empty for what stands before the first heading. */
  title: string;
  level: 1 | 2 | 3;
  /** Which heading of the page it is; -1 for the beginning. */
  index: number;
  /** Keys of the citations in it, in the order of the text. */
  citations: readonly string[];
};

const parts = `h2, h3, [${citationKeyAttribute}]`;

/** Reads headings and the citations under each off the page. */
export const readOutline = (root: HTMLElement): readonly Section[] => {
  const sections: (Section & { citations: string[] })[] = [
    { title: '', level: 1, index: -1, citations: [] },
  ];
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
        citations: [],
      });
    }
  }
  return sections;
};
