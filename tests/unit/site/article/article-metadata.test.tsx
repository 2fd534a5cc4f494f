import { describe, expect, it } from '@jest/globals';
import { aDocument, aSetting, aView, aWork, html } from '@support/pages/reader';
import { readHtml } from '@/link-checks/page-contents/read-html';
import { readPageMetadata } from '@/link-checks/page-contents/page-metadata';
import { ArticleMetadata } from '@/site/article/article-metadata';
import type { ArticleView } from '@/reading/views/views';

const head = (view: ArticleView) => html(<ArticleMetadata view={view} setting={aSetting()} />);
const dataOf = (view: ArticleView) =>
  JSON.parse(
    /<script type="application\/ld\+json"[^>]*>(.*?)<\/script>/.exec(head(view))?.[1] ?? '',
  ) as Record<string, unknown>;

const rich = aDocument({
  metadata: {
    doi: '10.1234/boats',
    licence: 'CC BY 4.0',
    standfirst: 'A canal & its <promise>.',
    bylines: [
      {
        ...{ name: 'Irena Volk', slug: 'irena-volk', role: 'author' },
        ...{ orcid: '0000-0002-1825-0097', affiliation: 'The Institute' },
      },
    ],
  },
});

describe('the metadata of an article', () => {
  it('is read by our own reader of pages as what it is', () => {
    const address = 'https://quarterly.example/articles/boats';
    const page = `<html lang="en"><head>${head(aView({ document: rich }))}</head></html>`;
    expect(readPageMetadata(readHtml(page), address)).toMatchObject({
      type: 'webpage',
      title: 'The river that was promised boats',
      author: [{ given: 'Irena', family: 'Volk' }],
      issued: '2025-06-13',
      DOI: '10.1234/boats',
      language: 'en',
      URL: address,
    });
  });

  it('says the same in Highwire tags and in Dublin Core', () => {
    const markup = head(aView({ document: rich }));
    for (const tag of [
      'name="citation_author_orcid" content="https://orcid.org/0000-0002-1825-0097"',
      'name="citation_publication_date" content="2025/06/13"',
      'name="citation_keywords" content="Rivers"',
      'name="DC.creator" content="Irena Volk"',
      'name="DC.date" content="2025-06-13"',
      'name="DC.rights" content="https://creativecommons.org/licenses/by/4.0/"',
      'name="DC.relation" content="https://locks.example/inventory"',
      'name="DC.description" content="A canal &amp; its &lt;promise&gt;."',
    ]) {
      expect(markup).toContain(`<meta ${tag}/>`);
    }
  });

  it('names in JSON-LD the works it cites, with the copies that outlive them', () => {
    const copy = { sha256: 'ab', takenAt: '2025-06-11T08:00:00.000Z', href: '/snapshots/ab' };
    const references = { work: { verdict: 'dead' as const, snapshot: copy } };
    const data = dataOf(aView({ document: rich, liveMetadata: { references } }));
    expect(data['@id']).toBe('https://doi.org/10.1234/boats');
    expect(data.citation).toEqual([
      {
        '@type': 'Report',
        name: 'An Inventory of Locks',
        author: [{ '@type': 'Person', name: 'Ruth Harlan' }],
        datePublished: '2019',
        url: 'https://locks.example/inventory',
        archivedAt: 'https://quarterly.example/snapshots/ab',
        text: expect.stringContaining('Harlan'),
      },
    ]);
  });

  it('does not let anything in it end its element', () => {
    const document = aDocument({ references: [aWork({ title: '</script><b>' })] });
    expect(head(aView({ document }))).not.toContain('</script><b>');
  });

  it('says everywhere that a text was retracted', () => {
    const markup = head(aView({ liveMetadata: { state: 'retracted' } }));
    expect(markup).toContain('name="citation_title" content="Retracted: The river');
    expect(markup).toContain('name="DC.title" content="Retracted: The river');
    expect(dataOf(aView({ liveMetadata: { state: 'retracted' } })).creativeWorkStatus).toBe(
      'Retracted',
    );
  });
});
