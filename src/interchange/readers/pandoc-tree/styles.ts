/** What a paragraph's style in a word processor, or a class of HTML, says of it here. */
export type StyleKind = 'pullquote' | 'box' | 'caption';

/** By the names that Word, LibreOffice and our own export give them. */
export const kindOfStyle = (name: string): StyleKind | undefined => {
  const plain = name.toLowerCase().replace(/[\s_-]+/g, '');
  if (plain === 'pullquote' || plain === 'intensequote') return 'pullquote';
  if (/^(?:box|sidebar|boxtext|boxtitle|boxheading)$/.test(plain)) return 'box';
  if (/^(?:caption|imagecaption|figurecaption|tablecaption|figure|illustration)$/.test(plain)) {
    return 'caption';
  }
  return undefined;
};
