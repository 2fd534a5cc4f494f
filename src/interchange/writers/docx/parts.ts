import type { PrintModel } from '../print-model/print-model';
import type { EmbeddedPictures } from '../../pictures/embedded-pictures';
import { escapeXml, xml, xmlDeclaration } from '../../xml/xml';

/** Namespaces of WordprocessingML and what it embeds (ECMA-376, transitional). */
export const namespaces = {
  'xmlns:w': 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  'xmlns:wp': 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing',
  'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
  'xmlns:pic': 'http://schemas.openxmlformats.org/drawingml/2006/picture',
} as const;

/** What a part refers to: links and pictures by the ids that its XML uses. */
export class Relations {
  private readonly byTarget = new Map<string, { id: string; type: string; external: boolean }>();

  /** The id of a web address. */
  link(url: string): string {
    return this.add(url, 'hyperlink', true);
  }

  /** The id of another part, e.g. `media/picture-1.png`. */
  part(target: string, type: string): string {
    return this.add(target, type, false);
  }

  toXml(): string {
    const all = [...this.byTarget].map(([Target, { id, type, external }]) =>
      xml('Relationship', {
        Id: id,
        Type: `${namespaces['xmlns:r']}/${type}`,
        Target,
        TargetMode: external ? 'External' : undefined,
      }),
    );
    return xmlDeclaration + xml('Relationships', { xmlns: packageRelations }, ...all);
  }

  private add(target: string, type: string, external: boolean): string {
    const known = this.byTarget.get(target);
    if (known) return known.id;
    const id = `rId${this.byTarget.size + 1}`;
    this.byTarget.set(target, { id, type, external });
    return id;
  }
}

export const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** Lists get their numbers from instances: one for each, so that every list begins anew. */
export type ListInstance = { ordered: boolean; start: number };

/** What is collected while the text is written. Ids are dealt in the order of the text. */
export class DocxParts {
  readonly relations = new Relations();
  readonly lists: ListInstance[] = [];
  private bookmarks = 0;
  private drawings = 0;

  constructor(
    readonly print: PrintModel,
    readonly pictures: EmbeddedPictures,
  ) {}

  /** The number of a new list's instance. */
  list(list: ListInstance): number {
    return this.lists.push(list);
  }

  drawing(): number {
    return (this.drawings += 1);
  }

  /** A named place around `content`. */
  bookmark(name: string, content: string): string {
    const id = (this.bookmarks += 1);
    const start = xml('w:bookmarkStart', { 'w:id': id, 'w:name': name });
    return `${start}${content}${xml('w:bookmarkEnd', { 'w:id': id })}`;
  }
}

/** A run of one format; `properties` are markup, in the order of the schema. */
export const run = (text: string, properties = ''): string => {
  const format = properties === '' ? '' : xml('w:rPr', {}, properties);
  return text
    .split('\t')
    .map((part, at) => {
      const tab = at > 0 ? '<w:tab/>' : '';
      const words = part === '' ? '' : xml('w:t', { 'xml:space': 'preserve' }, escapeXml(part));
      return tab + words === '' ? '' : xml('w:r', {}, format, tab + words);
    })
    .join('');
};

export const paragraph = (style: string | undefined, content: string, properties = ''): string => {
  const named = style === undefined ? '' : xml('w:pStyle', { 'w:val': style });
  const format = named + properties === '' ? '' : xml('w:pPr', {}, named, properties);
  return xml('w:p', {}, format, content);
};
