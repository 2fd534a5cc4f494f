import type { LinkQuestion } from '@/link-checks/rules/report-filter';

/** The page of cited links, with what is asked of it. */
export const linksPath = ({ verdict, usedIn, page }: Partial<LinkQuestion> = {}): string => {
  const query = new URLSearchParams({
    ...(verdict ? { verdict } : {}),
    ...(usedIn ? { usedIn } : {}),
    ...(page && page > 1 ? { page: String(page) } : {}),
  }).toString();
  return `/admin/links${query === '' ? '' : `?${query}`}`;
};
