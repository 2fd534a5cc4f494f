/** A piece of a formatted note or reference; whoever renders it decides how a link looks. */
export type CitationRun =
  | { type: 'text'; text: string }
  | { type: 'emphasis'; text: string }
  | { type: 'link'; text: string; url: string };

/** One element of a reference: an author list, a title, an imprint. Empty elements fall away. */
export type Part = readonly CitationRun[];

export const text = (words: string | undefined): Part =>
  words ? [{ type: 'text', text: words }] : [];
export const emphasis = (words: string | undefined): Part =>
  words ? [{ type: 'emphasis', text: words }] : [];
export const link = (words: string, url: string): Part => [{ type: 'link', text: words, url }];

/** Joins the parts that are there. A comma or stop goes inside an English closing quotation mark. */
export const joined = (parts: readonly Part[], separator: string): Part =>
  parts
    .filter((part) => part.length > 0)
    .reduce<Part>((all, part) => {
      if (all.length === 0) return part;
      return [...withMark(all, separator), ...part];
    }, []);

/** Adds a mark of punctuation with the space after it, unless one with the same office is there. */
export const withMark = (part: Part, mark: string): Part => {
  const last = part.at(-1);
  if (!last) return text(mark);
  const sign = mark.trim();
  const space = mark.slice(sign.length);
  const inside = /[,.]/.test(sign) ? /^(.*)”$/su.exec(last.text)?.[1] : undefined;
  const words = inside ?? last.text;
  const needless = last.type !== 'link' && isClosed(words, sign);
  if (inside === undefined) return [...part, ...text((needless ? '' : sign) + space)];
  return [
    ...part.slice(0, -1),
    { ...last, text: `${words}${needless ? '' : sign}”` },
    ...text(space),
  ];
};

/** A stop after `?` is one too many; a comma after a title that ends in `?` is not. */
const isClosed = (words: string, sign: string): boolean =>
  sign === '.' ? /[.!?…][»“”]?$/.test(words) : words.endsWith(sign);

/** Neighbouring plain runs as one. */
export const merged = (part: Part): CitationRun[] =>
  part.reduce<CitationRun[]>((all, run) => {
    const last = all.at(-1);
    if (last?.type !== 'text' || run.type !== 'text') return [...all, run];
    return [...all.slice(0, -1), { type: 'text', text: last.text + run.text }];
  }, []);

/** The words of the runs, for tooltips, plain-text exports and comparisons. */
export const wordsOfRuns = (runs: readonly CitationRun[]): string =>
  runs.map((run) => run.text).join('');
