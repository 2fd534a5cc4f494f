/** Words without the quotation marks around all of them, to be set between those of a sentence. */
export const withoutQuotes = (words: string): string =>
  aroundAll.exec(words)?.groups?.inner ?? words;

const aroundAll =
  /^(?:“(?<inner>[^“”]+)”|«(?<inner>[^«»]+)»|„(?<inner>[^„“”]+)[“”]|"(?<inner>[^"]+)")$/u;
