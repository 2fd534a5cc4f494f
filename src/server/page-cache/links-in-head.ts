/**
 * The typed links in a page's head as the value of a `Link` header (RFC 8288), so that programs that ask with HEAD learn
 * them too: pages of the framework cannot set headers of their own. Works on React's output, where attributes are in
 * double quotes and escaped.
 */
export const linksInHead = (html: string): string => {
  const head = html.slice(0, html.indexOf('</head>') + 1);
  const links = [...head.matchAll(/<link\b([^>]*)>/g)].flatMap(([, attributes = '']) => {
    const { rel = '', href = '', type, hreflang } = readAttributes(attributes);
    const named = rel.split(' ').every((one) => lifted.has(one));
    if (!named || !/^[\x21-\x7e]+$/.test(href) || /[<>"]/.test(href)) return [];
    return [
      [
        `<${href}>`,
        `rel="${rel}"`,
        ...(plain(type) ? [`type="${type}"`] : []),
        ...(plain(hreflang) ? [`hreflang="${hreflang}"`] : []),
      ].join('; '),
    ];
  });
  return within(links, longest).join(', ');
};

/** Relations that concern whoever asks; styles, fonts and icons are the browser's. */
const lifted: ReadonlySet<string> = new Set([
  ...['canonical', 'alternate', 'cite-as', 'author', 'license'],
  ...['describedby', 'item', 'collection', 'type'],
]);

/** A proxy in front takes 4 KB of headers by default; ours beside these are about 1 KB. */
const longest = 2_900;

const within = (links: readonly string[], most: number): readonly string[] => {
  let length = 0;
  return links.filter((link) => {
    if (length + link.length + 2 > most) return false;
    length += link.length + 2;
    return true;
  });
};

const plain = (value: string | undefined): boolean =>
  value !== undefined && /^[\w./+-]+$/.test(value);

const readAttributes = (attributes: string): Partial<Record<string, string>> =>
  Object.fromEntries(
    [...attributes.matchAll(/([a-zA-Z-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [
      name.toLowerCase(),
      value
        .replaceAll('&quot;', '"')
        .replaceAll('&#x27;', "'")
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&amp;', '&'),
    ]),
  );
