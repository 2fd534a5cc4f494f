/** A source map as bundlers write it: ECMA-426, whole or in sections. */
export type SourceMap =
  { sources: readonly string[]; mappings: string } | { sections: readonly Section[] };

type Section = { offset: { line: number; column: number }; map: SourceMap };

/** Lines from 1 and columns from 1, as a trace has them. */
export type Place = { line: number; column: number };

/**
 * Which place in the sources a place of a built file comes from. It reads the map up to that place and keeps nothing: as
 * a table, the largest would take 200 MB.
 */
export const originalPlace = (
  map: SourceMap,
  { line, column }: Place,
): (Place & { source: string }) | undefined => {
  if ('sections' in map) {
    const section = map.sections.findLast(
      ({ offset }) =>
        offset.line < line - 1 || (offset.line === line - 1 && offset.column < column),
    );
    if (!section) return undefined;
    const { offset } = section;
    const isFirstLine = offset.line === line - 1;
    const within = { line: line - offset.line, column: column - (isFirstLine ? offset.column : 0) };
    return originalPlace(section.map, within);
  }
  const found = lastSegmentBefore(map.mappings, { line: line - 1, column: column - 1 });
  const source = found && map.sources[found.source];
  return found && source !== undefined
    ? { source, line: found.line + 1, column: found.column + 1 }
    : undefined;
};

/** Everything from 0. */
type Segment = { source: number; line: number; column: number };

/** Lines are parted by `;`, segments by `,`, and each number is the difference to the same one of the segment before. */
const lastSegmentBefore = (mappings: string, place: Place): Segment | undefined => {
  const now = { source: 0, line: 0, column: 0 };
  let found: Segment | undefined;
  let builtLine = 0;
  let builtColumn = 0;
  for (let at = 0; at < mappings.length && builtLine <= place.line; at += 1) {
    const sign = mappings[at];
    if (sign === ';') {
      builtLine += 1;
      builtColumn = 0;
      continue;
    }
    if (sign === ',') continue;
    const numbers: number[] = [];
    while (at < mappings.length && mappings[at] !== ',' && mappings[at] !== ';') {
      const { value, end } = numberAt(mappings, at);
      numbers.push(value);
      at = end;
    }
    at -= 1;
    const [builtStep = 0, source, line = 0, column = 0] = numbers;
    builtColumn += builtStep;
    if (source !== undefined) {
      now.source += source;
      now.line += line;
      now.column += column;
    }
    if (builtLine !== place.line) continue;
    if (builtColumn > place.column) return found;
    found = source === undefined ? undefined : { ...now };
  }
  return found;
};

/** Values of the digits of Base64, by the code of their sign. */
const values = new Uint8Array(128);
[...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'].forEach((digit, value) => {
  values[digit.charCodeAt(0)] = value;
});

/** A number in Base64 VLQ: five bits a digit, the least first, the sixth for “more follows”; its last bit is the sign. */
const numberAt = (text: string, start: number): { value: number; end: number } => {
  let value = 0;
  let shift = 0;
  for (let at = start; ; at += 1) {
    const digit = values[text.charCodeAt(at)] ?? 0;
    value += (digit & 31) << shift;
    shift += 5;
    if (digit < 32) return { value: value & 1 ? -(value >>> 1) : value >>> 1, end: at + 1 };
  }
};
