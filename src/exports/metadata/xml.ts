/** Escapes text for XML content and attribute values; control characters, which XML 1.0 forbids, go. */
export const xmlText = (text: string): string =>
  text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

type Attributes = Readonly<Record<string, string | undefined>>;

/** An element; `content` is XML already, and no content makes an empty one. */
export const xml = (name: string, attributes: Attributes, content = ''): string => {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${xmlText(value ?? '')}"`)
    .join('');
  return content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
};

/** One below the other, without those that are empty. */
export const xmlLines = (parts: readonly string[]): string =>
  parts.filter((part) => part !== '').join('\n');

/** An element with text in it, or nothing where there is no text. */
export const xmlElement = (
  name: string,
  text: string | undefined,
  attributes: Attributes = {},
): string => (text === undefined || text === '' ? '' : xml(name, attributes, xmlText(text)));
