import { biblatex } from '@/sources/bibliography/bibtex';
import { bibtex } from '@/sources/bibliography/bibtex-classic';
import { writeAll, type BibliographyFormat } from '@/sources/bibliography/contract';
import { cslJson } from '@/sources/bibliography/csl-json';
import { ris } from '@/sources/bibliography/ris';
import { writtenText, type Format } from '../format';

/** The works that an article cites, as reference managers take them; a text that cites nothing gives an empty line. */
const worksIn = (format: BibliographyFormat, name: string): Format => ({
  name,
  extensions: [format.extensions[0]],
  mimeType: `${format.mediaType}; charset=utf-8`,
  label: format.label,
  works: format,
  inBulk: true,
  renderer: '2',
  write: ({ references }) => writtenText(writeAll(format, references) || '\n'),
});

export const referencesInBiblatex = worksIn(biblatex, 'bib');
export const referencesInBibtex = worksIn(bibtex, 'bibtex');
export const referencesInRis = worksIn(ris, 'ris');
export const referencesInCsl = worksIn(cslJson, 'csl');
