/** Where a notification leads at the desk. */
export const deskPathOf = (article: number, comment?: number | null): string =>
  `/admin/collections/articles/${article}${comment ? `?comment=${comment}` : ''}`;

export const inboxPath = '/admin/inbox';
export const settingsPath = '/admin/account';
