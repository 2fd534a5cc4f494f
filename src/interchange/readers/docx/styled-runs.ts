import { DomUtils } from 'htmlparser2';
import type { Archive } from '../../archive/open-archive';
import { elementsNamed, firstNamed, isElement, parseXml, type XmlElement } from '../../archive/xml';

/** What a character style sets that text keeps here, by the style's id; each named as in `w:rPr`. */
export type RunStyles = ReadonlyMap<string, readonly XmlElement[]>;

const kept: ReadonlySet<string> = new Set(['w:b', 'w:i', 'w:strike', 'w:vertAlign']);

export const runStylesOf = (archive: Archive): RunStyles => {
  const styles = elementsNamed(
    'w:style',
    parseXml(new TextDecoder().decode(archive.get('word/styles.xml'))),
  ).filter(({ attribs }) => attribs['w:type'] === 'character');
  const byId = new Map(styles.map((style) => [style.attribs['w:styleId'] ?? '', style]));
  const settings = (id: string, seen: readonly string[] = []): XmlElement[] => {
    const style = byId.get(id);
    if (!style || seen.includes(id)) return [];
    const base = firstNamed('w:basedOn', style)?.attribs['w:val'] ?? '';
    const own = firstNamed('w:rPr', style)?.children.filter(isElement) ?? [];
    return [...own.filter(({ name }) => kept.has(name)), ...settings(base, [...seen, id])];
  };
  // The numbers of notes are marks, raised or not.
  const named = styles.filter(
    (style) => !/^(?:foot|end)note/i.test(firstNamed('w:name', style)?.attribs['w:val'] ?? ''),
  );
  return new Map(
    named.map(({ attribs }) => [attribs['w:styleId'] ?? '', settings(attribs['w:styleId'] ?? '')]),
  );
};

/** Sets on each run what its style says: Pandoc names the style of a run, and passes over what it sets. */
export const setStyles = (root: XmlElement, styles: RunStyles): void => {
  for (const style of elementsNamed('w:rStyle', root)) {
    const properties = style.parent;
    if (!isElement(properties)) continue;
    for (const setting of styles.get(style.attribs['w:val'] ?? '') ?? []) {
      const isSet = properties.children.filter(isElement).some(({ name }) => name === setting.name);
      if (!isSet) DomUtils.appendChild(properties, setting.cloneNode(true));
    }
  }
};
