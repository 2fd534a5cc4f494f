/** `The title | The Site` without the site, where what stands behind the mark is known to be its name. */
export const withoutSiteName = (title: string, names: readonly (string | undefined)[]): string => {
  const parts = /^(.*\S)\s+[|·•–—-]\s+([^|]*?)$|^(.*\S)\s*\|\s*([^|]*?)$/su.exec(title);
  const [before, behind] = [parts?.[1] ?? parts?.[3], parts?.[2] ?? parts?.[4]];
  if (!before || !behind) return title;
  return names.some((name) => name !== undefined && folded(name) === folded(behind))
    ? before.trim()
    : title;
};

const folded = (name: string): string =>
  name
    .toLowerCase()
    .replace(/\.(?:com|org|net|info|eu|ru|by|media|news)$/, '')
    .replace(/^the\s+/, '')
    .replace(/[^\p{L}\p{N}]/gu, '');
