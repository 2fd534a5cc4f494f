import {
  blockSelector,
  elementsIn,
  isElement,
  plainText,
  rename,
  stylesOf,
  unwrap,
  wrapContent,
} from './dom';

const invisible =
  'style,script,meta,link,title,xml,template,noscript,object,iframe,colgroup,col,hr';
const untellable =
  'u,ins,code,mark,small,big,tt,kbd,samp,cite,q,font,abbr,label,center,section,article,main,header,footer';

/** Takes away what is no text: styles, comments, rules, and elements of other vocabularies. */
export const removeMachinery = (body: HTMLElement): void => {
  for (const element of elementsIn(body, invisible)) element.remove();
  removeComments(body);
  for (const element of elementsIn(body, '*')) {
    if (element.tagName.includes(':'))
      unwrap(element); // <o:p>, <v:shape>, <w:sdt>
    else if (stylesOf(element).has('mso-spacerun')) element.replaceWith(' ');
    else if (isSignOfRemark(element)) element.remove();
    else if (element.classList.contains('Apple-interchange-newline')) element.remove();
  }
};

/** The space that Word puts where a remark hangs. */
const isSignOfRemark = (element: Element): boolean =>
  stylesOf(element).get('mso-special-character') === 'comment' && !element.querySelector('a');

const removeComments = (node: Node): void => {
  for (const child of Array.from(node.childNodes)) {
    if (isElement(child)) removeComments(child);
    else if (child.nodeType === 8) node.removeChild(child);
  }
};

/** Says in elements what Word and Google Docs say in styles, and drops what has no meaning here. */
export const turnStylesIntoElements = (body: HTMLElement): void => {
  for (const element of elementsIn(body, 'span,b,strong,i,em,font')) {
    const styles = stylesOf(element);
    const tags = tagsFor(styles);
    const target = tags.reduce((inner, tag) => wrapContent(inner, tag), element);
    // Google Docs wraps the whole clipboard in <b style="font-weight:normal">.
    const saysNothing = element.localName === 'span' || saysTheOpposite(element.localName, styles);
    if (saysNothing && !element.hasAttribute('data-citation-key')) unwrap(element);
    else if (target !== element && isSameMark(element.localName, tags)) unwrap(target);
  }
  for (const element of elementsIn(body, untellable)) unwrap(element);
  for (const element of elementsIn(body, 'b')) rename(element, 'strong');
  for (const element of elementsIn(body, 'i')) rename(element, 'em');
  for (const element of elementsIn(body, 'del,strike')) rename(element, 's');
};

const tagsFor = (styles: ReadonlyMap<string, string>): string[] => {
  const decoration = `${styles.get('text-decoration') ?? ''} ${styles.get('text-decoration-line') ?? ''}`;
  const align = styles.get('vertical-align');
  return [
    ...(isHeavy(styles.get('font-weight')) ? ['strong'] : []),
    ...(/italic|oblique/.test(styles.get('font-style') ?? '') ? ['em'] : []),
    ...(decoration.includes('line-through') ? ['s'] : []),
    ...(align === 'super' ? ['sup'] : []),
    ...(align === 'sub' ? ['sub'] : []),
  ];
};

const isHeavy = (weight: string | undefined): boolean =>
  weight !== undefined && (/^bold/.test(weight) || Number(weight) >= 600);

const saysTheOpposite = (name: string, styles: ReadonlyMap<string, string>): boolean =>
  ((name === 'b' || name === 'strong') &&
    styles.has('font-weight') &&
    !isHeavy(styles.get('font-weight'))) ||
  ((name === 'i' || name === 'em') && styles.get('font-style') === 'normal');

const isSameMark = (name: string, tags: readonly string[]): boolean =>
  tags.length === 1 &&
  ((tags[0] === 'strong' && (name === 'b' || name === 'strong')) ||
    (tags[0] === 'em' && (name === 'i' || name === 'em')));

/** Quotations of Word are paragraphs with a class. */
export const findQuotations = (body: HTMLElement): void => {
  for (const element of elementsIn(body, 'p')) {
    if (/^Mso(Intense)?Quote/.test(element.className)) rename(element, 'blockquote');
  }
  for (const element of elementsIn(body, 'blockquote > p')) joinToNeighbour(element);
};

/** The name of a table is a paragraph over it: tables of a body hold cells alone. */
export const bringOutCaptions = (body: HTMLElement): void => {
  for (const caption of elementsIn(body, 'table > caption')) {
    const table = caption.parentElement;
    table?.before(rename(caption, 'p'));
  }
};

const joinToNeighbour = (paragraph: Element): void => {
  const more = paragraph.nextElementSibling?.localName === 'p';
  if (more) paragraph.append(paragraph.ownerDocument.createElement('br'));
  unwrap(paragraph);
};

const keptAttributes: Readonly<Record<string, readonly string[]>> = {
  span: ['data-citation-key'],
  td: ['colspan', 'rowspan'],
  th: ['colspan', 'rowspan'],
  ol: ['start'],
};

/** The last step: nothing of the other program's attributes, and no empty blocks. */
export const stripAttributes = (body: HTMLElement): void => {
  for (const element of elementsIn(body, '*')) {
    const kept = keptAttributes[element.localName] ?? [];
    for (const { name } of Array.from(element.attributes)) {
      if (!kept.includes(name)) element.removeAttribute(name);
    }
  }
  // A break between two blocks would be a paragraph without a word.
  for (const element of elementsIn(body, 'br')) {
    if (isBetweenBlocks(element)) element.remove();
  }
  for (const element of elementsIn(body, 'p,div,h2,h3,li,ul,ol,blockquote,strong,em,s,sup,sub')) {
    if (plainText(element) === '') element.replaceWith(...leftOver(element));
  }
};

const isBetweenBlocks = (element: Element): boolean =>
  [previousOf(element), nextOf(element)].every(
    (beside) => beside === null || (isElement(beside) && beside.matches(blockSelector)),
  ) && !element.closest('p,li,td,th,h2,h3,blockquote');

const isBlank = (node: Node | null): boolean =>
  node !== null && !isElement(node) && plainText(node) === '';
const previousOf = ({ previousSibling }: Node): Node | null =>
  previousSibling && isBlank(previousSibling) ? previousOf(previousSibling) : previousSibling;
const nextOf = ({ nextSibling }: Node): Node | null =>
  nextSibling && isBlank(nextSibling) ? nextOf(nextSibling) : nextSibling;

/** A space or a line break inside empty formatting still parts two words. */
const leftOver = (element: Element): string[] =>
  ['strong', 'em', 's', 'sup', 'sub'].includes(element.localName) && element.textContent
    ? [' ']
    : [];
