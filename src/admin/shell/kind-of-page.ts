/** Where one text is written or reviewed it has the page, and the navigation is its icons, whatever somebody chose elsewhere. */
export const isRoom = (segments: unknown): boolean =>
  Array.isArray(segments) &&
  (segments[0] === 'review' || (segments.length > 2 && segments[1] === 'articles'));

/** Whether the page is one of Payload's own, with crumbs above it, as an address below `/admin` says. */
export const isPayloadPage = (segments: unknown): boolean =>
  Array.isArray(segments) && ['collections', 'globals', 'account'].includes(String(segments[0]));
