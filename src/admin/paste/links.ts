/** What the target of a pasted link is to us. */
export type LinkTarget =
  | { kind: 'page'; url: string }
  /** The mark in the text that leads to a note; `note` names the note, `url` says where it is on the web. */
  | { kind: 'note'; note: string; url?: string }
  /** The mark in a note that leads back to the text. */
  | { kind: 'back'; note: string }
  /** A link whose address was lost on the way here. */
  | { kind: 'lost' }
  /** Mail addresses, bookmarks, scripts: nothing that could be cited. */
  | { kind: 'other' };

/**
 * How word processors name their notes: Word `_ftn1`, `_edn1`, comments `_msocom_1`; Google Docs
 * `ftnt1`, comments `cmnt1`; LibreOffice `sdfootnote1sym`; Pandoc and others `fn1`; encyclopedias on the web
 * `cite_note-Name-1` and, for the second mark of the same note, `cite_ref-Name_1-1`.
 */
const noteNames =
  /^(?:_?(ftn|edn|ftnt|cmnt|fn|footnote|endnote)[-:]?|_(msocom)_|sd(foot|end)note)(\d+)(?:sym)?$/i;
const backNames =
  /^(?:_?(ftn|edn|ftnt|cmnt|fn|footnote|endnote)[-_]?ref[-:]?|_(msoanchor)_|sd(foot|end)note)(\d+)(?:anc)?$/i;

const wikiNote = /^cite_note-(?:.*-)?(\d+)$/i;
const wikiBack = /^cite_ref-(?:.*_)?(\d+)(?:-\d+)?$/i;

export const targetOf = (href: string | null): LinkTarget => {
  if (href === null) return { kind: 'other' };
  const address = href.trim();
  if (address === '' || address === '#') return { kind: 'lost' };
  const fragment = address.slice(address.lastIndexOf('#') + 1);
  const note = address.includes('#') ? namedNote(fragment) : undefined;
  if (note?.kind === 'note' && isOnTheWeb(address)) return { ...note, url: address };
  if (note) return note;
  return isOnTheWeb(address) ? pageOrOther(address) : { kind: 'other' };
};

const isOnTheWeb = (address: string): boolean => /^https?:\/\//i.test(address);

const namedNote = (fragment: string): LinkTarget | undefined => {
  const wiki = wikiNote.exec(fragment) ?? wikiBack.exec(fragment);
  if (wiki) return { kind: wikiNote.test(fragment) ? 'note' : 'back', note: `cite${wiki[1]}` };
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
