import { elementsNamed, isElement, type XmlElement, type XmlNode } from '../../archive/xml';

/**
 * What programs that know the newest extensions would show of `mc:AlternateContent` (ECMA-376, part 3): its first choice, or
 * what stands there for older programs where only that has words or pictures.
 */
export const chosenAlternative = (alternatives: XmlElement): XmlNode[] => {
  const parts = alternatives.children.filter(isElement);
  const saying = parts.find((part) => saysSomething(part)) ?? parts[0];
  return saying?.children ?? [];
};

const saysSomething = (part: XmlElement): boolean =>
  ['w:t', 'a:t', 'a:blip', 'v:imagedata', 'v:textpath'].some(
    (name) => elementsNamed(name, part).length > 0,
  );
