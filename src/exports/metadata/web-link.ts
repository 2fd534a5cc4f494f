/** A typed link (RFC 8288): a relation or several in one string, an address, the media type of what is there. */
export type WebLink = {
  readonly rel: string;
  readonly href: string;
  readonly type?: string;
};

/** Links as the value of a `Link` header. */
export const linkHeader = (links: readonly WebLink[]): string =>
  links
    .map(({ rel, href, type }) =>
      [`<${inHeader(href)}>`, `rel="${rel}"`, ...(type ? [`type="${type}"`] : [])].join('; '),
    )
    .join(', ');

/** Nothing but ASCII, and nothing that would end the address or the header. */
const inHeader = (href: string): string =>
  href.replace(/[^\x21-\x7e]|[<>"]/gu, (character) => encodeURIComponent(character));
