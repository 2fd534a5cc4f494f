/**
 * What may stand in a log: text without addresses of people, tokens, passwords, questions of web addresses and values of SQL
 * statements; facts under names that promise such things without their value. Pure; a value that refers to itself is cut off.
 */
export const withoutPersonalData = (value: unknown, depth = 0): unknown => {
  if (typeof value === 'string') return cleanText(value);
  if (typeof value === 'bigint') return String(value);
  if (typeof value !== 'object' || value === null) return value;
  if (depth > deepest) return '…';
  if (value instanceof Date) return value;
  if (Array.isArray(value)) return value.map((one) => withoutPersonalData(one, depth + 1));
  if (value instanceof Error) return { error: cleanText(value.message), stack: stackOf(value) };
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [
      name,
      isTelling(name) && one !== undefined ? hidden : withoutPersonalData(one, depth + 1),
    ]),
  );
};

const stackOf = ({ stack }: Error): string | undefined =>
  stack === undefined ? undefined : cleanText(stack);

const deepest = 6;
const longest = 16_000;
const hidden = '(hidden)';

/** Names of facts whose values are somebody's own, whatever they look like. */
const isTelling = (name: string): boolean =>
  /^(to|from_address|e-?mail|ip|network|name|subject|cookie|authorization|password|secret|token|api-?key)$|(password|secret|token|email)$/i.test(
    name,
  );

const cleanText = (text: string): string =>
  replacements.reduce(
    (cleaned, [pattern, replacement]) => cleaned.replace(pattern, replacement),
    text.length > longest ? `${text.slice(0, longest)} …` : text,
  );

const replacements: readonly (readonly [RegExp, string])[] = [
  // Drizzle says each statement that failed with all of its values: whole texts, people, addresses.
  [/^(\s*)params: [\s\S]*?(?=\n\s+at |$(?![\s\S]))/gm, '$1params: (hidden)'],
  // Postgres repeats values in the detail of an error.
  [/(\bKey \([^)]*\)=)\([^)]*\)/g, '$1(hidden)'],
  [/(\bFailing row contains )\(.*\)/gs, '$1(hidden)'],
  // A user and a password in front of a host.
  [/(\b[a-z][a-z0-9+.-]*:\/\/)[^\s/@"'<>]+@/gi, '$1'],
  // Questions of addresses bear tokens, tries and what people look for.
  [/((?:\bhttps?:\/\/|(?<=[\s"'(=]|^)\/)[^\s?"'<>]*)\?[^\s"'<>)]*/g, '$1?…'],
  // Addresses that are keys in themselves.
  [/(\/(?:reset|verify|calendar|set-up)\/)[\w.~-]{16,}/g, '$1…'],
  [/\b(Bearer|JWT|Basic|API-Key)\s+[\w.~+/=-]{8,}/gi, '$1 (hidden)'],
  [/\beyJ[\w-]+\.[\w-]+\.[\w-]+/g, '(hidden)'],
  [/[^\s<>"'(),;:=@/]+@[^\s<>"'(),;:=@/]+\.[^\s<>"'(),;:=@./]+/g, '(e-mail)'],
];
