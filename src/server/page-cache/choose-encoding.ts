export const encodings = ['br', 'gzip', 'identity'] as const;
export type Encoding = (typeof encodings)[number];

/**
 * The best encoding that the client accepts (RFC 9110 §12.5.3), the smallest first among equals. `identity` is what
 * remains, even where the client refuses it: an answer is worth more than a 415.
 */
export const chooseEncoding = (acceptEncoding: string | undefined): Encoding => {
  if (!acceptEncoding) return 'identity';
  const known = remembered.get(acceptEncoding);
  if (known) return known;
  const chosen = negotiate(acceptEncoding);
  if (remembered.size < 200) remembered.set(acceptEncoding, chosen);
  return chosen;
};

/** Browsers send very few different values, and every request asks. */
const remembered = new Map<string, Encoding>();

const negotiate = (acceptEncoding: string): Encoding => {
  const weights = new Map(acceptEncoding.toLowerCase().split(',').map(parseWeight));
  const weightOf = (encoding: Encoding) =>
    weights.get(encoding) ?? weights.get('*') ?? (encoding === 'identity' ? 0.001 : 0);
  const [best] = [...encodings].sort((a, b) => weightOf(b) - weightOf(a));
  return best !== undefined && weightOf(best) > 0 ? best : 'identity';
};

const parseWeight = (part: string): [string, number] => {
  const [name = '', ...parameters] = part.split(';').map((piece) => piece.trim());
  const quality = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2) ?? '1';
  return [name, Number(quality) || 0];
};
