import { elementsIn, rename, stylesOf, unwrap } from './dom';

const tags = 'h1,h2,h3,h4,h5,h6';

/**
 * Brings headings to the two levels that a body has. Word and the web say them in elements, Word on
 * the web in `role="heading"`, older Word in `mso-outline-level`.
 */
export const settleHeadings = (body: HTMLElement): void => {
  for (const element of elementsIn(body, 'p,div')) {
    const level = saidLevel(element);
    if (level) rename(element, `h${level}`);
  }
  for (const element of elementsIn(body, 'li')) {
    for (const heading of elementsIn(element, tags)) unwrap(heading);
  }
  const headings = elementsIn(body, tags);
  const [first, ...rest] = headings;
  if (!first) return;
  // A lone heading above all others is the manuscript's title; it must not push the sections down.
  const alone = rest.length > 0 && rest.every((heading) => levelOf(heading) > levelOf(first));
  const top = Math.min(...(alone ? rest : headings).map(levelOf));
  for (const heading of headings) settle(heading, levelOf(heading) <= top ? 'h2' : 'h3');
};

const levelOf = (heading: Element): number => Number(heading.localName.slice(1));

const saidLevel = (element: Element): number | undefined => {
  const said =
    element.getAttribute('role') === 'heading'
      ? element.getAttribute('aria-level')
      : stylesOf(element).get('mso-outline-level');
  const level = Number(said ?? Number.NaN);
  return level >= 1 && level <= 6 ? level : undefined;
};

/** Headings bring their own weight: bold inside them says nothing. */
const settle = (heading: Element, tag: string): void => {
  const settled = rename(heading, tag);
  for (const bold of elementsIn(settled, 'strong,b')) unwrap(bold);
};
