import { describe, expect, it } from '@jest/globals';

import { biblatex as bibtex } from '@/sources/bibliography/bibtex';
import { cslJson } from '@/sources/bibliography/csl-json';
import { endnoteXml } from '@/sources/bibliography/endnote-xml';
import { bibliographyFormatOf } from '@/sources/bibliography/registry';
import { ris } from '@/sources/bibliography/ris';
import { processorTime } from '@support/server/processor-time';

const works = (read: ReturnType<typeof bibtex.read>) => read.entries.map(({ work }) => work);
const rules = (read: ReturnType<typeof bibtex.read>) =>
  read.findings.map(({ rule, place, params }) => [
    rule,
    place?.line,
    Object.values(params ?? {})[0],
  ]);

describe('BibTeX', () => {
  it('reads what reference managers write', () => {
    const file = String.raw`% Encoding: UTF-8
@string{nauka = "Навука"}
@comment{jabref-meta: databaseType:bibtex;}
@preamble{"\newcommand{\noopsort}[1]{}"}

@article{muller2019,
  author    = {M{\"u}ller, J{\'o}zef and {\L}ukasiewicz, Anna and {World Bank} and others},
  title     = {{CO$_2$} in the {Pripyat} Marshes: 50\,\% less \& counting},
  journal   = "Fen Studies",
  year      = 2019, month = jun # "~10", volume = {4}, number = {2--3}, pages = {17--42},
  doi       = {https://doi.org/10.5555/FEN\_1},
  file      = {a.pdf:a.pdf:PDF},
}

@phdthesis{kolas,
  author = {Ivan von der Tann},
  title = "Rye {\&} \emph{salt}",
  school = {University of Vilnius}, year = {1926},
}
@book(list, author = {Ліст, Юр’я}, title = {Жыта і соль}, publisher = nauka, year = {1998}, address={Мінск})
@misc{web, title={Tide tables}, howpublished={\url{https://tides.example/a_b?c=1}}, note={Accessed: 2024-01-02}}
@online{range, title = {A long count}, date = {2019-02/2020}, urldate = {2024-05-06}, url = {https://count.example/x\%20y}, langid = {russian}}
@incollection{inner, crossref = {outer}, title = {A chapter}, pages = {1--9}}
@book{outer, title = {The whole book}, editor = {Petrov, P.}, year = {2001}}
`;
    const read = bibtex.read(file);
    expect(rules(read)).toEqual([
      ['names-and-others', 6, undefined],
      ['field-left-out', 6, 'file'],
    ]);
    expect(works(read)).toEqual([
      {
        type: 'article-journal',
        author: [
          { family: 'Müller', given: 'Józef' },
          { family: 'Łukasiewicz', given: 'Anna' },
          { literal: 'World Bank' },
        ],
        title: 'CO2 in the Pripyat Marshes: 50 % less & counting',
        'container-title': 'Fen Studies',
        issued: '2019-06-10',
        volume: '4',
        issue: '2–3',
        page: '17–42',
        DOI: '10.5555/FEN_1',
      },
      {
        type: 'thesis',
        author: [{ family: 'von der Tann', given: 'Ivan' }],
        title: 'Rye & salt',
        publisher: 'University of Vilnius',
        issued: '1926',
        genre: 'PhD thesis',
      },
      {
        type: 'book',
        author: [{ family: 'Ліст', given: 'Юр’я' }],
        title: 'Жыта і соль',
        publisher: 'Навука',
        'publisher-place': 'Мінск',
        issued: '1998',
      },
      {
        type: 'webpage',
        title: 'Tide tables',
        URL: 'https://tides.example/a_b?c=1',
        accessed: '2024-01-02',
      },
      {
        type: 'webpage',
        title: 'A long count',
        issued: '2019-02/2020',
        accessed: '2024-05-06',
        URL: 'https://count.example/x%20y',
        language: 'ru',
      },
      {
        type: 'chapter',
        title: 'A chapter',
        'container-title': 'The whole book',
        editor: [{ family: 'Petrov', given: 'P.' }],
        issued: '2001',
        page: '1–9',
      },
      {
        type: 'book',
        title: 'The whole book',
        editor: [{ family: 'Petrov', given: 'P.' }],
        issued: '2001',
      },
    ]);
  });

  it('goes on after what is broken, and says where it was', () => {
    const read = bibtex.read(`@book{one, title = {One}}
@book{two, title = {Never closed, year = 1999,
}
@book{three title {}}
mail@example.org
@book{four, title = "Four \\mystery{x}"}
@book{five, title = {Five}`);
    expect(works(read).map(({ title }) => title)).toEqual(['One', 'Four \\mystery x']);
    expect(rules(read)).toEqual([
      ['entry-unreadable', 2, '@book{two'],
      ['entry-unreadable', 4, '@book{three title {}}'],
      ['entry-unreadable', 7, '@book{five'],
      ['command-left', 6, '\\mystery'],
    ]);
  });

  it('takes no time over what never ends', () => {
    const spent = processorTime(() => {
      bibtex.read('@book{a, title = {'.repeat(40_000));
      bibtex.read(`@book{a,\n title = {x}\n}\n`.repeat(20_000));
      bibtex.read(`@book{a, title = {${'{'.repeat(500_000)}x${'}'.repeat(500_000)}}}`);
    });
    expect(spent).toBeLessThan(10_000);
  });
});

describe('RIS', () => {
  it('reads publishers’ files with their quirks', () => {
    const read = ris.read(
      [
        '\uFEFFTY  - JOUR',
        'A1  - Іваноў, Ян',
        'AU  - Ministry of Rye',
        'T1  - On the drainage',
        'of the southern marshes',
        'JO  - Fen Studies',
        'Y1  - 2019/06/10/',
        'SP  - 17',
        'EP  - 42',
        'SN  - 1234-567X',
        'UR  - https://fen.example/a',
        'UR  - https://fen.example/b',
        'KW  - rye',
        'KW  - water',
        'XX  - odd',
        'ER  - ',
        '',
        'TY  - BOOK',
        'TI  - Never finished',
        'PY  - 1998',
        'SN  - 978-0-306-40615-7',
        'TY  - THES',
        'TI  - Spring',
        'DA  - 2001///spring',
        'ER  -',
      ].join('\r\n'),
    );
    expect(works(read)).toEqual([
      {
        type: 'article-journal',
        author: [{ literal: 'Ministry of Rye' }, { family: 'Іваноў', given: 'Ян' }],
        title: 'On the drainage of the southern marshes',
        'container-title': 'Fen Studies',
        issued: '2019-06-10',
        page: '17–42',
        ISSN: '1234-567X',
        URL: 'https://fen.example/a',
        keyword: 'rye, water',
      },
      { type: 'book', title: 'Never finished', issued: '1998', ISBN: '978-0-306-40615-7' },
      { type: 'thesis', title: 'Spring', issued: '2001 spring' },
    ]);
    expect(rules(read)).toEqual([
      ['entry-unfinished', 18, 'Never finished'],
      ['field-left-out', 1, 'XX'],
      ['field-left-out', 1, 'UR'],
    ]);
  });
});

describe('CSL-JSON', () => {
  it('reads Zotero’s and Better BibTeX’s', () => {
    const item = {
      id: 'http://zotero.org/users/1/items/ABC',
      type: 'report',
      title: 'Grain and roads',
      author: [{ family: 'Gogh', 'non-dropping-particle': 'van', given: 'V.' }, { literal: 'UN' }],
      issued: { 'date-parts': [['2019', 6], [2020]] },
      'number-of-pages': 12,
      note: 'Kept.\noriginal-title: Зерне і дарогі\ntranslator: Kolas || Jan',
      shortTitle: 'Grain',
    };
    const read = cslJson.read(JSON.stringify({ items: [item, 7] }, null, 2));
    expect(works(read)).toEqual([
      {
        type: 'report',
        title: 'Grain and roads',
        author: [{ family: 'van Gogh', given: 'V.' }, { literal: 'UN' }],
        issued: '2019-06/2020',
        'number-of-pages': '12',
        note: 'Kept.',
        'original-title': 'Зерне і дарогі',
        translator: [{ family: 'Kolas', given: 'Jan' }],
      },
    ]);
    expect(read.findings.map(({ rule }) => rule)).toEqual(['entry-unreadable', 'field-left-out']);
    expect(rules(cslJson.read('[{"type": "book",}]'))[0]?.[0]).toBe('entry-unreadable');
    const deep = (sign: string, end: string) => sign.repeat(100_000) + end.repeat(100_000);
    expect(works(cslJson.read(`[${deep('[', ']')}]`))).toEqual([]);
    const dated = `[{"issued": ${'{"raw": '.repeat(50_000)}1${'}'.repeat(50_000)}}]`;
    expect(works(cslJson.read(dated))).toEqual([{ type: 'webpage' }]);
  });
});

describe('EndNote XML', () => {
  const record = (inside: string) =>
    `<?xml version="1.0"?><xml><records>\n<record>${inside}</record></records></xml>`;

  it('reads dressed-up words, bodies and days', () => {
    const read = endnoteXml.read(
      record(`<rec-number>1</rec-number><ref-type name="Journal Article">17</ref-type>
        <contributors><authors><author><style face="normal">Kolas, Jan</style></author>
        <author>World Bank,</author></authors></contributors>
        <titles><title><style>On </style><style face="italic">rye</style><style> &amp; salt</style></title>
        <secondary-title>Fen Studies</secondary-title></titles><pages>17-42</pages>
        <dates><year>2019</year><pub-dates><date>June 10</date></pub-dates></dates>
        <urls><related-urls><url>https://fen.example/a</url></related-urls></urls>
        <custom1>odd</custom1>`),
    );
    expect(works(read)).toEqual([
      {
        type: 'article-journal',
        author: [{ family: 'Kolas', given: 'Jan' }, { literal: 'World Bank' }],
        title: 'On rye & salt',
        'container-title': 'Fen Studies',
        page: '17-42',
        issued: '2019-06-10',
        URL: 'https://fen.example/a',
      },
    ]);
    expect(rules(read)).toEqual([['field-left-out', 2, 'custom1']]);
  });

  it('fetches nothing and grows from nothing', () => {
    const bomb = `<!DOCTYPE xml [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;"><!ENTITY f SYSTEM "file:///etc/passwd">]>`;
    const read = endnoteXml.read(bomb + record('<titles><title>&b; &f; x</title></titles>'));
    expect(works(read)[0]?.title).toBe('&b; &f; x');
    const deep = `${'<a>'.repeat(2_000_000)}x`;
    expect(rules(endnoteXml.read(record(deep)))).toEqual([['entry-unreadable', 2, 'record']]);
  });
});

it('tells the formats apart by what they begin with', () => {
  const of = (text: string) => bibliographyFormatOf(text)?.id;
  expect(of('A list.\n@book{a, title={b}}')).toBe('biblatex');
  expect(of('\nTY  - BOOK\nTI  - a@b{\nER  -')).toBe('ris');
  expect(of(' [ {"type": "book"} ]')).toBe('csl-json');
  expect(of('<xml><records><record/></records></xml>')).toBe('endnote-xml');
  expect(of('# An article\n\nwith words')).toBeUndefined();
});
