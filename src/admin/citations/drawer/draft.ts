import { sayShortly, type CitationRow, type CiteRow } from '../citation-row';
import type { ReferenceLine } from '@/sources/rules/reference-line';
import type { CiteInput, ResolveInput } from '../requests';

/** One cited work in the form: what will be sent, and how it is called there. */
export type DraftCite = CiteInput & { id: string; title: string };

export type Draft = { cites: DraftCite[]; note: string; quotation: string };

/** What the form starts with: the row as it is, or the address that a paste or an import brought. */
export const draftOf = (row: CitationRow): Draft => {
  const cites = (row.cites ?? []).map(draftCite);
  const proposed = cites.length === 0 && row.proposedUrl ? [byUrl(row.proposedUrl)] : [];
  return { cites: [...cites, ...proposed], note: row.note ?? '', quotation: row.quotation ?? '' };
};

/** A web address, DOI or ISBN as it was pasted. */
export const byUrl = (url: string): DraftCite => ({ id: `url-${url}`, url, title: url });

/** A work that a pasted reference describes, and that the publication does not know yet. */
export const byWork = (work: ReferenceLine): DraftCite => {
  const author = (work.author ?? []).map(({ family, literal }) => family ?? literal).join(', ');
  const title = [author, work.title, work.issued].filter(Boolean).join(', ');
  return { id: `work-${title}`, title, work };
};

export const inputOf = (draft: Draft): ResolveInput => ({
  cites: draft.cites.map(({ source, url, work, locatorLabel, locator }) => ({
    source,
    url,
    work,
    ...(locator?.trim() ? { locatorLabel: locatorLabel ?? 'page', locator: locator.trim() } : {}),
  })),
  note: draft.note.trim(),
  quotation: draft.quotation.trim(),
});

const draftCite = (cite: CiteRow): DraftCite => {
  const known = typeof cite.source === 'object' ? cite.source : undefined;
  const source = typeof cite.source === 'object' ? cite.source.id : cite.source;
  return {
    id: `source-${source}`,
    source,
    title: known ? sayShortly(known) : `${source}`,
    locatorLabel: cite.locatorLabel ?? undefined,
    locator: cite.locator ?? undefined,
  };
};
