import { biblatex } from '../bibliography/bibtex';
import { bibtex } from '../bibliography/bibtex-classic';
import { writeAll, type BibliographyFormat } from '../bibliography/contract';
import { cslJson } from '../bibliography/csl-json';
import { ris } from '../bibliography/ris';
import { writtenText, type Format } from '../format';

/** The works that an article cites, as reference managers take them; a text that cites nothing gives an empty line. */
const worksIn = (format: BibliographyFormat, name: string): Format => ({
  name,
  extensions: [format.extensions[0]],
  mimeType: `${format.mediaType}; charset=utf-8`,
  label: format.label,
  renderer: '2',
  write: ({ references }) => writtenText(writeAll(format, references) || '\n'),
});

export const referencesInBiblatex = worksIn(biblatex, 'bib');
export const referencesInBibtex = worksIn(bibtex, 'bibtex');
export const referencesInRis = worksIn(ris, 'ris');
export const referencesInCsl = worksIn(cslJson, 'csl');
