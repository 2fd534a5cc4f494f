/** Text of a PDF's pages as paragraphs, as well as lines allow to tell them. */
export const paragraphsOf = (pages: readonly string[]): string => {
  const lines = pages.map((page) => page.split('\n').map((line) => line.trim()));
  const running = runningLines(lines);
  const kept = lines.map((page) =>
    page.filter((line, at) => !(isEdge(at, page.length) && running.has(withoutNumbers(line)))),
  );
  const width = usualWidth(kept.flat());
  return kept.map((page) => paragraphsIn(page, width)).join('\n\n');
};

const isEdge = (at: number, length: number): boolean => at < 2 || at >= length - 2;

/** Heads and feet of pages: what stands at the edge of most pages, but for numbers. */
const runningLines = (pages: readonly (readonly string[])[]): ReadonlySet<string> => {
  const seen = new Map<string, number>();
  for (const page of pages) {
    const edges = new Set(page.filter((_, at) => isEdge(at, page.length)).map(withoutNumbers));
    for (const edge of edges) seen.set(edge, (seen.get(edge) ?? 0) + 1);
  }
  const most = Math.max(2, Math.ceil(pages.length / 2));
  return new Set(
    [...seen].filter(([, count]) => pages.length > 1 && count >= most).map(([line]) => line),
  );
};

const withoutNumbers = (line: string): string => line.replace(/\d+/g, '').trim();

/** The length that full lines have: the ninth tenth of all. */
const usualWidth = (lines: readonly string[]): number => {
  const lengths = lines
    .map((line) => line.length)
    .filter((length) => length > 0)
    .sort((a, b) => a - b);
  return lengths[Math.floor(lengths.length * 0.9)] ?? 0;
};

/** A line that ends a sentence well before the margin ends its paragraph; so does a short one before a capital. */
const paragraphsIn = (page: readonly string[], width: number): string => {
  let text = '';
  for (const [at, line] of page.entries()) {
    if (line === '') {
      text = `${text.trimEnd()}\n\n`;
      continue;
    }
    const next = page[at + 1] ?? '';
    const isShort = line.length < width * 0.75;
    const ends = isShort && (/[.!?…:]["”»’)\]\d]*$/.test(line) || /^[\p{Lu}\d“«]/u.test(next));
    text += `${line}${ends ? '\n\n' : '\n'}`;
  }
  return text.trim();
};
