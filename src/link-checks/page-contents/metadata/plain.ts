/**
 * What a page says of itself comes from strangers: kept as one line of plain words of bounded length, without control
 * characters and marks that turn the direction of what follows. Tags and entities that were written twice are undone
 * as text; whoever shows the words escapes them.
 */
export const plain = (value: unknown, most = 500): string | undefined => {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  const bare = String(value)
    .slice(0, most * 4)
    .replace(/<\/?[a-z][^<>]{0,200}>/gi, '')
    .replace(/&(amp|lt|gt|quot|apos|nbsp|#0?39|#x27);/gi, (_, name: string) => entity(name))
    .replace(/[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, '')
    .replace(/[\s\p{Cc}\p{Zs}\ufffd]+/gu, ' ')
    .trim();
  return bare === '' ? undefined : [...bare].slice(0, most).join('').trim();
};

const entity = (name: string): string =>
  ({ amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ' })[name.toLowerCase()] ?? "'";
