/** Scripts and script preloads in a page that are not our own module, JSON-LD or speculation rules. */
export const foreignScripts = (html: string): string[] => [
  ...[...html.matchAll(/<script\b([^>]*)>/gi)]
    .map(([tag, attributes = '']) => ({ tag, attributes }))
    .filter(({ attributes }) => !ours(attributes))
    .map(({ tag }) => tag),
  ...[...html.matchAll(/<link\b[^>]*(?:as="script"|modulepreload)[^>]*>/gi)]
    .map(([tag]) => tag)
    .filter((tag) => !/data-ibidem/.test(tag)),
];

const ours = (attributes: string): boolean =>
  /type="application\/ld\+json"/.test(attributes) ||
  (/data-ibidem/.test(attributes) &&
    (/src="\/assets\//.test(attributes) || /type="speculationrules"/.test(attributes)));
