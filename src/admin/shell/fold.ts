/** Whether the navigation is folded: a cookie, so that the server sends the page as it will stay. */
export const foldCookie = 'ibidem-nav-folded';
