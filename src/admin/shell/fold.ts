/** Rooms in which a text has the page: the navigation is folded there, whatever somebody chose elsewhere. */
export const isRoom = (segments: unknown): boolean =>
  Array.isArray(segments) && segments[0] === 'review';

/** Whether the navigation is folded: a cookie, so that the server sends the page as it will stay. */
export const foldCookie = 'ibidem-nav-folded';
