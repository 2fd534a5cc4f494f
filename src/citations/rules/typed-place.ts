/** Words by which a work is sought, and the place in it that was typed behind them. */
export type TypedPlace = { words: string; locator: string | undefined };

const longest = 600;
const place =
  /^(?<words>.*[\p{L}\d.”"»)])[,.]? (?:pp?|s|S|с|стар)\. ?(?<locator>\d{1,6}(?:[–-]\d{1,6})?)\.?$/u;

/** Splits `Ledgers, p. 7` as citation programs do: what is sought, and the page. Also `s. 7` and `с. 7`. */
export const typedPlace = (typed: string): TypedPlace => {
  const text = typed.trim();
  const found = text.length > longest ? undefined : place.exec(text)?.groups;
  return { words: found?.words ?? text, locator: found?.locator };
};
