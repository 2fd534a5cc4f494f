/** What a body is, as far as it matters for reading and keeping it. */
export const pageKinds = ['html', 'pdf', 'text', 'warc', 'image', 'other'] as const;
export type PageKind = (typeof pageKinds)[number];

/** By the bytes where they are unmistakable, else by what the header claims: servers call many things octet-stream. */
export const pageKind = (body: Uint8Array, contentType: string | undefined): PageKind => {
  const start = new TextDecoder('latin1').decode(body.subarray(0, 1024));
  if (/^\s*%PDF-/.test(start)) return 'pdf';
  if (start.startsWith('WARC/1.')) return 'warc';
  const type = (contentType ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
  if (/^application\/(warc|x-warc|warc\+gzip)$/.test(type)) return 'warc';
  if (/^image\/(png|jpeg|gif|webp|avif)$/.test(type)) return 'image';
  if (/^(text\/html|application\/xhtml\+xml)$/.test(type)) return 'html';
  if (/^(text\/(plain|markdown|csv)|application\/json)$/.test(type)) {
    return looksLikeHtml(start) && type === 'text/plain' ? 'html' : 'text';
  }
  if (type === '' || type === 'application/octet-stream' || /xml$/.test(type)) {
    return looksLikeHtml(start) ? 'html' : 'other';
  }
  return 'other';
};

/** With UTF-16, every other byte is nothing. Comments are taken away one by one: a pattern for all of them could hang. */
const looksLikeHtml = (start: string): boolean => {
  let rest = start.replaceAll('\u0000', '').replace(/^[\s\u00ef\u00bb\u00bf\u00fe\u00ff]+/, '');
  rest = rest.replace(/^<\?xml[^>]*>\s*/, '');
  while (rest.startsWith('<!--')) {
    const end = rest.indexOf('-->', 4);
    if (end === -1) return false;
    rest = rest.slice(end + 3).trimStart();
  }
  return /^<(!doctype\s+html|html|head|body|title|meta)/i.test(rest);
};
