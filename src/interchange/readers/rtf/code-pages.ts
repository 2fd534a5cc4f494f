/** Decoders of the bytes in an RTF file: of its own code page, and of those of its fonts (RTF 1.9.1, \fcharset). */
export type CodePages = { own: TextDecoder; ofFont: (number: number) => TextDecoder };

export const codePagesOf = (source: string): CodePages => {
  const own = decoderOf(Number(/\\ansicpg(\d+)/.exec(source)?.[1] ?? 1252));
  const fonts = new Map<number, TextDecoder>();
  for (const [, font, charset] of source.matchAll(/\{\\f(\d+)[^{}]*?\\fcharset(\d+)/g)) {
    const page = pagesOfCharsets[Number(charset)];
    if (page !== undefined) fonts.set(Number(font), decoderOf(page));
  }
  return { own, ofFont: (number) => fonts.get(number) ?? own };
};

/** Charsets of fonts that are no one's default, by what Windows calls them. */
const pagesOfCharsets: Readonly<Record<number, number>> = {
  ...{ 161: 1253, 162: 1254, 163: 1258, 177: 1255, 178: 1256, 186: 1257, 204: 1251, 222: 874 },
  ...{ 238: 1250 },
};

const decoderOf = (page: number): TextDecoder => {
  try {
    return new TextDecoder(page === 65001 ? 'utf-8' : `windows-${page}`);
  } catch {
    return new TextDecoder('windows-1252');
  }
};
