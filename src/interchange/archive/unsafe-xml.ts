/** Deeper than any document of a word processor, and far from what a parser's stack bears. */
export const deepest = 400;

/**
 * Why a part is not given to a parser, or nothing: declarations of entities, which can grow without end or name files and
 * addresses, and elements nested deeper than `deepest`.
 */
export const unsafeXml = (bytes: Uint8Array): string | undefined => {
  const text = textOf(bytes);
  if (/<!ENTITY/i.test(text) || /<!DOCTYPE[^>[]*\[/i.test(text)) return 'it declares entities';
  return depthOf(text) > deepest ? `elements are nested deeper than ${deepest}` : undefined;
};

/** ASCII is enough to see markup; UTF-16 is ASCII with zeros between. */
const textOf = (bytes: Uint8Array): string => {
  const text = Buffer.from(bytes).toString('latin1');
  return bytes.subarray(0, 200).includes(0) ? text.replaceAll('\0', '') : text;
};

const depthOf = (xml: string): number => {
  let depth = 0;
  let most = 0;
  // A name may be of any alphabet.
  for (const [tag] of xml.matchAll(/<\/?[^\s<>!?/](?:[^<>"']|"[^"]*"|'[^']*')*>/g)) {
    if (tag.startsWith('</')) depth -= 1;
    else if (!tag.endsWith('/>')) most = Math.max(most, (depth += 1));
  }
  return most;
};
