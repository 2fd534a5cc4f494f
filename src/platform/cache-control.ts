/** Browsers ask again each time (and get 304); a proxy may answer for one second without asking. */
export const readerCacheControl = 'public, max-age=0, s-maxage=1, must-revalidate';
