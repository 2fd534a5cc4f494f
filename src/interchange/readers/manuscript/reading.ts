import type { CslItem } from '@/sources/rules/csl';
import type { CitationData } from '@/document/document';
import type { Finding } from '@/platform/finding';

/** Makes keys of citations and references, unique in the publication (ULIDs). */
export type NewKey = () => string;

/** What piles up beside the blocks while a document tree is read. */
export class Reading {
  readonly citations: CitationData[] = [];
  readonly references: CslItem[] = [];
  readonly findings: Finding[] = [];
  private readonly keysByAddress = new Map<string, string>();

  /** `works` are those that the file itself describes, by the ids that it gives them. */
  constructor(
    readonly newKey: NewKey,
    private readonly works: ReadonlyMap<string, Omit<CslItem, 'id'>> = new Map(),
  ) {}

  report(finding: Finding): void {
    this.findings.push(finding);
  }

  cite(data: Omit<CitationData, 'key'>, key = this.newKey()): string {
    this.citations.push({ key, ...data });
    return key;
  }

  /** Whether a citation names a work or has a note. */
  saysAnything(key: string): boolean {
    const citation = this.citations.find((one) => one.key === key);
    return citation !== undefined && (citation.cites.length > 0 || citation.text !== undefined);
  }

  /** Adds what a further note says to a citation that is already there. */
  addTo(key: string, more: Omit<CitationData, 'key'>): void {
    const at = this.citations.findIndex((citation) => citation.key === key);
    const old = this.citations[at];
    if (!old) return;
    const text = [old.text, more.text].filter((part) => part !== undefined).join(' ');
    const known = new Set(old.cites.map((cite) => cite.reference));
    const cites = [...old.cites, ...more.cites.filter((cite) => !known.has(cite.reference))];
    this.citations[at] = { ...old, cites, ...(text === '' ? {} : { text }) };
  }

  /** The id of the proposed source at an address; the same address is the same source. */
  sourceAt(address: { URL: string } | { DOI: string }, title?: string): string {
    const name = 'DOI' in address ? `doi:${address.DOI.toLowerCase()}` : address.URL;
    const known = this.keysByAddress.get(name);
    if (known !== undefined) return this.named(known, title);
    const id = this.newKey();
    this.references.push({
      id,
      type: 'DOI' in address ? 'article-journal' : 'webpage',
      ...address,
      ...(title ? { title } : {}),
    });
    this.keysByAddress.set(name, id);
    return id;
  }

  /** The id of the proposed source that the file describes under an id of its own. */
  sourceNamed(name: string): string | undefined {
    const work = this.works.get(name);
    if (!work) return undefined;
    const known = this.keysByAddress.get(`work:${name}`);
    if (known !== undefined) return known;
    const id = this.newKey();
    this.references.push({ ...work, id });
    this.keysByAddress.set(`work:${name}`, id);
    if (work.DOI) this.keysByAddress.set(`doi:${work.DOI.toLowerCase()}`, id);
    if (work.URL) this.keysByAddress.set(work.URL, id);
    return id;
  }

  /** A source that is linked again under another title has both in its note. */
  private named(id: string, title?: string): string {
    const at = this.references.findIndex((item) => item.id === id);
    const item = this.references[at];
    if (!item || !title || item.title === title || item.note?.includes(title)) return id;
    const note = [item.note, title].filter((part) => part !== undefined).join('; ');
    this.references[at] = item.title === undefined ? { ...item, title } : { ...item, note };
    return id;
  }
}
