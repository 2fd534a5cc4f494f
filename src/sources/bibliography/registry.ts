import { biblatex } from './bibtex';
import { bibtex } from './bibtex-classic';
import type { BibliographyFormat } from './contract';
import { cslJson } from './csl-json';
import { endnoteXml } from './endnote-xml';
import { ris } from './ris';

/** Every format for lists of works. Import, export, the desk and the tests of all formats go through this list. */
export const bibliographyFormats: readonly BibliographyFormat[] = [
  biblatex,
  bibtex,
  ris,
  cslJson,
  endnoteXml,
];

export const bibliographyFormat = (id: string): BibliographyFormat | undefined =>
  bibliographyFormats.find((format) => format.id === id);

/** The format that a file is of, by how it begins: names of files say less. */
export const bibliographyFormatOf = (text: string): BibliographyFormat | undefined =>
  bibliographyFormats
    .map((format) => ({ format, place: format.begins(text) }))
    .filter(({ place }) => place >= 0)
    .toSorted((one, other) => one.place - other.place)[0]?.format;
