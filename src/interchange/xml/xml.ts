/** Attributes of an element; those without a value are left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

export const xmlDeclaration = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** Text for XML content and quoted attributes. */
export const escapeXml = (text: string): string =>
  allowedInXml(text).replace(/[&<>"]/g, (character) => entities[character] ?? character);

/** Without the characters that no XML 1.0 file may hold. */
export const allowedInXml = (text: string): string => text.toWellFormed().replace(forbidden, '');

/** An element; `content` is markup already, and one without any is closed at once. */
export const xml = (
  name: string,
  attributes: Attributes,
  ...content: readonly string[]
): string => {
  const written = Object.entries(attributes)
    .map(([key, value]) => (value === undefined ? '' : ` ${key}="${escapeXml(String(value))}"`))
    .join('');
  const inner = content.join('');
  return inner === '' ? `<${name}${written}/>` : `<${name}${written}>${inner}</${name}>`;
};

/** An element of text alone, or nothing where there is no text. */
export const xmlText = (
  name: string,
  text: string | undefined,
  attributes: Attributes = {},
): string => (text === undefined || text === '' ? '' : xml(name, attributes, escapeXml(text)));

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** https://www.w3.org/TR/xml/#charsets */

const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
