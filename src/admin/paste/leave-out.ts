import { elementsIn, plainText, stylesOf } from './dom';

/** Kinds of what a text cannot hold: pictures, sound and film, embedded pages, formulas, highlights, underlines. */
export const leftOutKinds = [
  'pictures',
  'media',
  'frames',
  'formulas',
  'highlights',
  'underlines',
] as const;
export type LeftOutKind = (typeof leftOutKinds)[number];
export type LeftOut = Readonly<Partial<Record<LeftOutKind, number>>>;

/**
 * Takes away what cannot come with a paste and counts it. Files are uploaded, so that they have a licence and a text;
 * their descriptions are no words of the article. Of what is only marked or underlined the words stay.
 */
export const leaveOut = (body: HTMLElement): LeftOut => {
  const counts: Partial<Record<LeftOutKind, number>> = {};
  const note = (kind: LeftOutKind, count: number): void => {
    if (count > 0) counts[kind] = count;
  };
  note(
    'highlights',
    outermost(elementsIn(body, 'mark,span,font,p,td').filter(isHighlighted)).length,
  );
  note('underlines', outermost(elementsIn(body, 'u,span').filter(isUnderlined)).length);
  note('formulas', taken(body, ['math', 'm:omath'], 'keep'));
  note('frames', taken(body, ['iframe', 'object', 'embed'], 'remove'));
  note('media', taken(body, ['video', 'audio'], 'remove'));
  note('pictures', taken(body, ['picture', 'img', 'svg', 'canvas', 'v:shape'], 'remove'));
  return counts;
};

/** Names with a colon are Word's own, which selectors do not read alike everywhere. */
const taken = (body: HTMLElement, names: readonly string[], words: 'keep' | 'remove'): number => {
  const found = elementsIn(body, '*').filter(({ tagName }) =>
    names.includes(tagName.toLowerCase()),
  );
  const count = outermost(found).filter((one) => !isTracker(one)).length;
  if (words === 'remove') for (const element of found) element.remove();
  return count;
};

/** Pages count their readers by pictures of one pixel. */
const isTracker = (element: Element): boolean =>
  ['width', 'height'].every((side) => Number(element.getAttribute(side) ?? 2) <= 1);

const outermost = (elements: readonly Element[]): Element[] => {
  const all = new Set(elements);
  const isWithin = ({ parentElement }: Element): boolean =>
    parentElement !== null && (all.has(parentElement) || isWithin(parentElement));
  return elements.filter((element) => !isWithin(element));
};

const isHighlighted = (element: Element): boolean => {
  if (plainText(element) === '') return false;
  if (element.localName === 'mark') return true;
  const styles = stylesOf(element);
  const colour =
    styles.get('mso-highlight') ?? styles.get('background-color') ?? styles.get('background') ?? '';
  return colour !== '' && !isNoColour(colour);
};

/** What programs write for “none”: Google Docs and web pages give their paper along. */
const isNoColour = (colour: string): boolean =>
  /^(?:none|transparent|inherit|initial|unset|white|window|auto|#fff(?:fff)?|rgba?\(255,\s*255,\s*255.*|rgba\(.*,\s*0(?:\.0+)?\))$/i.test(
    colour.trim(),
  );

const isUnderlined = (element: Element): boolean => {
  if (plainText(element) === '' || element.closest('a') || element.querySelector('a')) return false;
  if (element.localName === 'u') return true;
  const styles = stylesOf(element);
  return /\bunderline\b/.test(
    `${styles.get('text-decoration') ?? ''} ${styles.get('text-decoration-line') ?? ''}`,
  );
};
