/** Where a request comes from, as the front found it; what a client writes there, the front overwrites. */
export const callerHeader = 'x-ibidem-caller';

/** The network of a request, such as `192.0.2.7` or `2001:db8:0:1::/64`. */
export const callerOf = (headers: Headers): string => headers.get(callerHeader) ?? 'unknown';
