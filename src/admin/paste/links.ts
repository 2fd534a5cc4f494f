/** What the target of a pasted link is to us. */
export type LinkTarget =
  | { kind: 'page'; url: string }
  /** The mark in the text that leads to a note; `note` names the note. */
  | { kind: 'note'; note: string }
  /** The mark in a note that leads back to the text. */
  | { kind: 'back'; note: string }
  /** A link whose address was lost on the way here. */
  | { kind: 'lost' }
  /** Mail addresses, bookmarks, scripts: nothing that could be cited. */
  | { kind: 'other' };

/**
 * How word processors name their notes: Word `_ftn1`, `_edn1`, comments `_msocom_1`; Google Docs
 * `ftnt1`, comments `cmnt1`; LibreOffice `sdfootnote1sym`; Pandoc and others `fn1`.
 */
const noteNames =
  /^(?:_?(ftn|edn|ftnt|cmnt|fn|footnote|endnote)[-:]?|_(msocom)_|sd(foot|end)note)(\d+)(?:sym)?$/i;
const backNames =
  /^(?:_?(ftn|edn|ftnt|cmnt|fn|footnote|endnote)[-_]?ref[-:]?|_(msoanchor)_|sd(foot|end)note)(\d+)(?:anc)?$/i;

export const targetOf = (href: string | null): LinkTarget => {
  if (href === null) return { kind: 'other' };
  const address = href.trim();
  if (address === '' || address === '#') return { kind: 'lost' };
  const fragment = address.slice(address.lastIndexOf('#') + 1);
  const note = address.includes('#') ? namedNote(fragment) : undefined;
  if (note) return note;
  return /^https?:\/\//i.test(address) ? pageOrOther(address) : { kind: 'other' };
};

const namedNote = (fragment: string): LinkTarget | undefined => {
  // LibreOffice tells the two ends apart by their endings alone.
  const back = fragment.endsWith('sym') ? null : backNames.exec(fragment);
  if (back) return { kind: 'back', note: noteName(back) };
  const note = fragment.endsWith('anc') ? null : noteNames.exec(fragment);
  return note ? { kind: 'note', note: noteName(note) } : undefined;
};

const noteName = ([, common, word, libre, number]: RegExpExecArray): string => {
  const family = (common ?? (word ? 'msocom' : libre) ?? '').toLowerCase();
  return `${family}${number ?? ''}`;
};

const pageOrOther = (address: string): LinkTarget => {
  try {
    return { kind: 'page', url: behindRedirect(new URL(address)) };
  } catch {
    return { kind: 'other' };
  }
};

/** Google Docs and Outlook send their readers through themselves; the source is behind that. */
const behindRedirect = (url: URL): string => {
  const inner =
    (/(^|\.)google\.[a-z.]+$/.test(url.hostname) && url.pathname === '/url'
      ? (url.searchParams.get('q') ?? url.searchParams.get('url'))
      : null) ??
    (url.hostname.endsWith('.safelinks.protection.outlook.com')
      ? url.searchParams.get('url')
      : null);
  return inner && /^https?:\/\//i.test(inner) ? inner : url.href;
};
