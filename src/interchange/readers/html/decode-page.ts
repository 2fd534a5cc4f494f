/**
 * The text of a page, by its byte order mark, its own declaration, or UTF-8. Word writes pages in the code page of its
 * machine, e.g. windows-1251.
 */
export const decodePage = (bytes: Uint8Array): string => {
  const start = Buffer.from(bytes.subarray(0, 2048)).toString('latin1');
  const declared = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)|encoding\s*=\s*["']([\w-]+)/i.exec(
    start,
  );
  const mark = /^\xfe\xff/.test(start)
    ? 'utf-16be'
    : /^\xff\xfe/.test(start)
      ? 'utf-16le'
      : undefined;
  const isUtf8 = /^\xef\xbb\xbf/.test(start) || isSound(bytes);
  const label = mark ?? (isUtf8 ? 'utf-8' : (declared?.[1] ?? declared?.[2] ?? 'windows-1252'));
  try {
    return new TextDecoder(label).decode(bytes);
  } catch {
    return new TextDecoder('utf-8').decode(bytes);
  }
};

const isSound = (bytes: Uint8Array): boolean => {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
};
