/** Where a rule, or a family of them, is explained. */
export const helpPath = (name = ''): string =>
  name === '' ? '/admin/help' : `/admin/help/${encodeURIComponent(name)}`;
