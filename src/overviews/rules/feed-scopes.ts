export const feedScopes = ['own', 'desk'] as const;
/** What a calendar that others read shows: what is theirs, or what the desk does. */
export type FeedScope = (typeof feedScopes)[number];
