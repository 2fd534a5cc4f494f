import { describe, expect, it } from '@jest/globals';
import { aDocument, aSetting, aView } from '@support/pages/reader';
import { fileLinks } from '@/exports/metadata/file-links';
import { articleLinks } from '@/site/signposting/signposting';
import { linkHeader } from '@/exports/metadata/web-link';

const here = 'https://quarterly.example/articles/boats';

describe('the typed links of an article', () => {
  it('cite the DOI where there is one, else the permanent address', () => {
    const withDoi = aView({ document: aDocument({ metadata: { doi: '10.1234/a b' } }) });
    const cited = (view: ReturnType<typeof aView>) =>
      articleLinks(view, aSetting()).find(({ rel }) => rel === 'cite-as')?.href;
    expect(cited(aView())).toBe(here);
    expect(cited(withDoi)).toBe('https://doi.org/10.1234/a%20b');
  });

  it('name authors by ORCID, else by their page, and the terms by address', () => {
    const bylines = [
      { name: 'A', slug: 'a', role: 'author' as const, orcid: '0000-0002-1825-0097' },
      { name: 'Irena Volk', slug: 'irena-volk', role: 'author' as const },
      { name: 'E', slug: 'e', role: 'editor' as const },
    ];
    const document = aDocument({ metadata: { bylines, licence: 'CC BY 4.0' } });
    const links = articleLinks(aView({ document }), aSetting());
    expect(links.filter(({ rel }) => rel === 'author').map(({ href }) => href)).toEqual([
      'https://orcid.org/0000-0002-1825-0097',
      'https://quarterly.example/authors/irena-volk',
    ]);
    expect(links).toContainEqual({
      rel: 'license',
      href: 'https://creativecommons.org/licenses/by/4.0/',
    });
  });

  it('tell forms of the text from lists of what it cites', () => {
    const file = (format: string, mediaType: string, isOfWorks = false) => ({
      ...{ format, mediaType, label: format, isOfWorks },
      href: `/articles/boats.${format}`,
    });
    const downloads = [
      file('pdf', 'application/pdf'),
      file('bib', 'text/x-bibtex; charset=utf-8', true),
    ];
    const links = articleLinks(aView({ liveMetadata: { downloads } }), aSetting());
    expect(linkHeader(links)).toContain(
      `<${here}.pdf>; rel="alternate item"; type="application/pdf", ` +
        `<${here}.bib>; rel="alternate"; type="text/x-bibtex"`,
    );
  });
});

it('a file leads to the page that speaks for it', () => {
  expect(linkHeader(fileLinks(aDocument(), here))).toBe(
    `<${here}>; rel="canonical", <${here}>; rel="collection"; type="text/html", ` +
      `<${here}>; rel="cite-as", <https://schema.org/AnalysisNewsArticle>; rel="type"`,
  );
});

it('no address can end its header', () => {
  expect(linkHeader([{ rel: 'x', href: 'https://a.example/>\r\nSet-Cookie: "б' }])).toBe(
    '<https://a.example/%3E%0D%0ASet-Cookie:%20%22%D0%B1>; rel="x"',
  );
});
