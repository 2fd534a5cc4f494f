/** Small steps on a parsed page; they work in the browser and in the DOM of the tests alike. */

export const elementsIn = (root: ParentNode, selector: string): Element[] =>
  Array.from(root.querySelectorAll(selector));

/** Takes an element away and leaves what it holds in its place. */
export const unwrap = (element: Element): void => {
  element.replaceWith(...Array.from(element.childNodes));
};

/** Puts another element in an element's place, with the same content and no attributes. */
export const rename = (element: Element, tag: string): Element => {
  const renamed = element.ownerDocument.createElement(tag);
  renamed.append(...Array.from(element.childNodes));
  element.replaceWith(renamed);
  return renamed;
};

/** Puts the content of an element into a new element inside it. */
export const wrapContent = (element: Element, tag: string): Element => {
  const wrapper = element.ownerDocument.createElement(tag);
  wrapper.append(...Array.from(element.childNodes));
  element.append(wrapper);
  return wrapper;
};

/**
 * The `style` attribute as written: the browser's own reading drops `mso-…`, which is where Word
 * keeps its lists and footnotes.
 */
export const stylesOf = (element: Element): ReadonlyMap<string, string> =>
  new Map(
    (element.getAttribute('style') ?? '').split(';').flatMap((declaration) => {
      const colon = declaration.indexOf(':');
      return colon < 0
        ? []
        : [[declaration.slice(0, colon).trim().toLowerCase(), declaration.slice(colon + 1).trim()]];
    }),
  );

/** Text with runs of any space, no-break ones too, as one space. */
export const plainText = (node: Node): string =>
  (node.textContent ?? '').replace(/\s+/gu, ' ').trim();

export const isElement = (node: Node | null): node is Element => node?.nodeType === 1;
export const isText = (node: Node | null): node is Text => node?.nodeType === 3;

export const blockSelector = 'p,div,h1,h2,h3,h4,h5,h6,ul,ol,li,blockquote,table,tr,td,th,pre';
