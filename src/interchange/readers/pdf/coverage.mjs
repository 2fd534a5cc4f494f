/** Which characters a TrueType font can show, from its `cmap` (OpenType 1.9.1). */
export const charactersOf = (font) => {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const cmap = tableAt(view, 'cmap');
  const count = view.getUint16(cmap + 2);
  const characters = new Set();
  for (let at = 0; at < count; at += 1) {
    const subtable = cmap + view.getUint32(cmap + 4 + at * 8 + 4);
    const format = view.getUint16(subtable);
    if (format === 4) addSegments(view, subtable, characters);
    if (format === 12) addGroups(view, subtable, characters);
  }
  return characters;
};

/**
 * The letters with marks that not every one of these fonts has, but another does. A font would make them of parts, e.g. ǵ of g
 * and an accent; its glyph of the letter would then say ǵ to all who copy the text, search it or have it read out.
 */
export const composedElsewhere = (fonts, other) =>
  [...other]
    .filter((code) => fonts.some((characters) => !characters.has(code)))
    .map((code) => String.fromCodePoint(code))
    .filter((character) => character.normalize('NFD') !== character)
    .join('');

const tableAt = (view, name) => {
  const count = view.getUint16(4);
  for (let at = 12; at < 12 + count * 16; at += 16) {
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((byte) => view.getUint8(at + byte)));
    if (tag === name) return view.getUint32(at + 8);
  }
  throw new Error(`A font without ${name}`);
};

const addSegments = (view, subtable, characters) => {
  const doubled = view.getUint16(subtable + 6);
  const [ends, starts, deltas, offsets] = [14, 16 + doubled, 16 + 2 * doubled, 16 + 3 * doubled];
  for (let at = subtable; at < subtable + doubled; at += 2) {
    const offset = view.getUint16(at + offsets);
    const start = view.getUint16(at + starts);
    for (let code = start; code <= view.getUint16(at + ends); code += 1) {
      const place = at + offsets + offset + 2 * (code - start);
      const glyph = offset === 0 ? code : view.getUint16(place);
      const isShown = glyph !== 0 && ((glyph + view.getInt16(at + deltas)) & 0xffff) !== 0;
      if (isShown && code !== 0xffff) characters.add(code);
    }
  }
};

const addGroups = (view, subtable, characters) => {
  const count = view.getUint32(subtable + 12);
  for (let at = subtable + 16; at < subtable + 16 + count * 12; at += 12) {
    for (let code = view.getUint32(at); code <= view.getUint32(at + 4); code += 1) {
      characters.add(code);
    }
  }
};
