/** The tables of a TrueType font, by tag (OpenType 1.9.1, "Font Tables"). */
export const tablesOf = (font) => {
  const tables = new Map();
  for (let at = 12; at < 12 + font.readUInt16BE(4) * 16; at += 16) {
    const offset = font.readUInt32BE(at + 8);
    const tag = font.toString('latin1', at, at + 4);
    tables.set(tag, font.subarray(offset, offset + font.readUInt32BE(at + 12)));
  }
  return tables;
};

/** A TrueType font of these tables. */
export const fontOf = (tables) => {
  const tags = [...tables.keys()].sort();
  const head = Buffer.alloc(12 + tags.length * 16);
  const power = Math.floor(Math.log2(tags.length));
  head.writeUInt32BE(0x00010000, 0);
  head.writeUInt16BE(tags.length, 4);
  head.writeUInt16BE(2 ** power * 16, 6);
  head.writeUInt16BE(power, 8);
  head.writeUInt16BE((tags.length - 2 ** power) * 16, 10);
  const parts = [head];
  let offset = head.length;
  for (const [index, tag] of tags.entries()) {
    const table = tables.get(tag);
    const padded = Buffer.concat([table, Buffer.alloc(-table.length & 3)]);
    head.write(tag, 12 + index * 16, 'latin1');
    head.writeUInt32BE(checksum(padded), 16 + index * 16);
    head.writeUInt32BE(offset, 20 + index * 16);
    head.writeUInt32BE(table.length, 24 + index * 16);
    parts.push(padded);
    offset += padded.length;
  }
  return Buffer.concat(parts);
};

const checksum = (padded) => {
  let sum = 0;
  for (let at = 0; at < padded.length; at += 4) sum = (sum + padded.readUInt32BE(at)) >>> 0;
  return sum;
};

/** A `name` table with these names by their number, in English for Windows (platform 3, encoding 1, language 0x409). */
export const nameTable = (names) => {
  const entries = Object.entries(names).map(([id, text]) => [Number(id), utf16(text)]);
  const head = Buffer.alloc(6 + entries.length * 12);
  head.writeUInt16BE(entries.length, 2);
  head.writeUInt16BE(head.length, 4);
  let offset = 0;
  for (const [index, [id, text]] of entries.entries()) {
    for (const [place, value] of [3, 1, 0x409, id, text.length, offset].entries()) {
      head.writeUInt16BE(value, 6 + index * 12 + place * 2);
    }
    offset += text.length;
  }
  return Buffer.concat([head, ...entries.map(([, text]) => text)]);
};

const utf16 = (text) => Buffer.from(text, 'utf16le').swap16();

/** Code points that a font has glyphs for, from its `cmap`, formats 4 and 12. */
export const charactersOf = (font) => {
  const cmap = tablesOf(font).get('cmap');
  const characters = new Set();
  for (let index = 0; index < cmap.readUInt16BE(2); index += 1) {
    const subtable = cmap.subarray(cmap.readUInt32BE(8 + index * 8));
    const format = subtable.readUInt16BE(0);
    if (format === 4) addSegments(subtable, characters);
    if (format === 12) addGroups(subtable, characters);
  }
  return characters;
};

const addSegments = (table, characters) => {
  const doubled = table.readUInt16BE(6);
  for (let at = 0; at < doubled; at += 2) {
    const end = table.readUInt16BE(14 + at);
    const start = table.readUInt16BE(16 + doubled + at);
    for (let code = start; code <= end && code < 0xffff; code += 1) characters.add(code);
  }
};

const addGroups = (table, characters) => {
  for (let at = 16; at < 16 + table.readUInt32BE(12) * 12; at += 12) {
    for (let code = table.readUInt32BE(at); code <= table.readUInt32BE(at + 4); code += 1) {
      characters.add(code);
    }
  }
};
