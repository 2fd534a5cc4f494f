import { afterAll, describe, expect, it } from '@jest/globals';
import type { FrozenDocument } from '@/document/document';
import { freeze } from '@/document/freeze';
import { marksOf, textOfInlines } from '@/document/walk';
import { closePandoc } from '@/interchange/readers/pandoc/pandoc';
import { readManuscript } from '@/interchange/readers/read-manuscript';
import { field, noteMark, paragraph, run, wordFile } from '@support/corpus/word-file';

afterAll(closePandoc);

const wells = {
  id: 5,
  type: 'book',
  title: 'The Wells of Polesia',
  author: [{ family: 'Ivanova', given: 'Anna' }],
  publisher: 'Lantern Press',
  issued: { 'date-parts': [['2020', 4]] },
  ISBN: '9780306406157',
};
const rivers = {
  id: 'ITEM-1',
  type: 'article-journal',
  title: 'Rivers and Roads',
  author: [{ family: 'Petrov', given: 'Pyotr' }],
  'container-title': 'Journal of Water',
  issued: { 'date-parts': [['2018']] },
  DOI: '10.1000/rivers',
};

const citation = (itemData: { title: string; id: unknown }, shown: string, more: object = {}) =>
  JSON.stringify({
    citationID: 'a1b2c3',
    properties: { formattedCitation: shown, plainCitation: shown, noteIndex: 0 },
    citationItems: [
      { id: itemData.id, uris: [`http://example.org/items/${itemData.title}`], itemData, ...more },
    ],
    schema: 'https://github.com/citation-style-language/schema/raw/master/csl-citation.json',
  });

const zotero = (work: typeof wells | typeof rivers, shown: string, more?: object): string =>
  field(` ADDIN ZOTERO_ITEM CSL_CITATION ${citation(work, shown, more)} `, shown);
/** Which calls the first work of every citation by the same name. */
const mendeley = (work: typeof wells | typeof rivers, shown: string): string =>
  field(`ADDIN CSL_CITATION ${citation({ ...work, id: 'ITEM-1' }, shown)}`, shown);

const read = async (parts: Parameters<typeof wordFile>[0]) => {
  let keys = 0;
  const newKey = () => `K${(keys += 1)}`;
  const result = await readManuscript(await wordFile(parts), { filename: 'a.docx', newKey });
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return {
    document: freeze(result.value.manuscript),
    rules: result.value.findings.map(({ rule }) => rule),
  };
};

const citedIn = ({ body, notes, references }: FrozenDocument) =>
  marksOf(body).map(({ key, children }) => {
    const note = notes.find(({ citations }) => citations.includes(key));
    const works = note?.cites.map(({ reference, ...place }) => {
      const { id: _, ...work } = references.find(({ id }) => id === reference) ?? { id: '' };
      return { ...work, ...place };
    });
    return { words: textOfInlines(children), works, text: note?.text };
  });

const wellsHere = {
  type: 'book',
  title: 'The Wells of Polesia',
  author: [{ family: 'Ivanova', given: 'Anna' }],
  publisher: 'Lantern Press',
  issued: '2020-04',
  ISBN: '9780306406157',
};
const riversHere = {
  type: 'article-journal',
  title: 'Rivers and Roads',
  author: [{ family: 'Petrov', given: 'Pyotr' }],
  'container-title': 'Journal of Water',
  issued: '2018',
  DOI: '10.1000/rivers',
};

describe('citations of reference managers in a Word file', () => {
  it('of Zotero in the text become citations of the works they describe, with the place in them', async () => {
    const place = { locator: '12', label: 'page' };
    const body =
      paragraph(
        `${run('Wells were dug by hand ')}${zotero(wells, '(Ivanova 2020, 12)', place)}${run('.')}`,
      ) + paragraph(field(' ADDIN ZOTERO_BIBL {"uncited":[]} CSL_BIBLIOGRAPHY ', 'Ivanova, Anna.'));
    const { document, rules } = await read({ body });
    expect(citedIn(document)).toEqual([
      {
        words: '(Ivanova 2020, 12)',
        works: [{ ...wellsHere, locatorLabel: 'page', locator: '12' }],
        text: undefined,
      },
    ]);
    expect(rules).toEqual(expect.arrayContaining(['citation-read', 'bibliography-left-out']));
  });

  it('of Zotero in a footnote make its works, and words beside them stay its text', async () => {
    const body = paragraph(
      `${run('Wells were dug by hand')}${noteMark(0)}${run(', and roads followed rivers')}${noteMark(1)}${run('.')}`,
    );
    const notes = [
      run(' ') + zotero(wells, 'Ivanova, The Wells of Polesia'),
      run(' Against this: ') + zotero(rivers, 'Petrov, Rivers and Roads'),
    ];
    const { document } = await read({ body, notes });
    expect(citedIn(document).map(({ works }) => works)).toEqual([[wellsHere], [riversHere]]);
    expect(citedIn(document).map(({ text }) => text)).toEqual([
      undefined,
      'Against this: Petrov, Rivers and Roads',
    ]);
  });

  it('of Mendeley that are but a number are put on the words before', async () => {
    const body = paragraph(`${run('Roads followed rivers ')}${mendeley(rivers, '[1]')}${run('.')}`);
    const { document } = await read({ body });
    const [cited] = citedIn(document);
    expect(cited?.works).toEqual([riversHere]);
    expect(cited?.words).not.toContain('[1]');
  });

  it('of one work in two places make one work, and of two make two, whatever they are called', async () => {
    const cite = (work: typeof wells | typeof rivers) =>
      paragraph(`${run('So it was said ')}${mendeley(work, '(Someone)')}${run('.')}`);
    const { document } = await read({ body: cite(wells) + cite(rivers) + cite(wells) });
    expect(document.references).toHaveLength(2);
    expect(citedIn(document).map(({ works }) => works)).toEqual([
      [wellsHere],
      [riversHere],
      [wellsHere],
    ]);
  });
});
