import type { Role } from '@/editions/rules/states';

const sharers: readonly Role[] = ['editor', 'administrator'];

/** Whether somebody may show their views to the whole desk. */
export const mayShareViews = (roles: readonly Role[]): boolean =>
  roles.some((role) => sharers.includes(role));

/** Letters of a name, at most. */
export const longestName = 80;

/** Letters of an address, at most. */
export const longestAddress = 2000;
