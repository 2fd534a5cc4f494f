import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { elementNode, editorState, paragraphNode, textNode } from '@/document/lexical-nodes';
import type { Article } from '@/payload-types';
import { newEdition, submit } from '@/editions/commands/verbs';
import { aTopic } from '@support/builders';
import { anArticleThatIs, openInstallation, type Installation } from '@support/entry-points';
import { restAs, type Rest } from '@support/rest';

const words = (text: string) => paragraphNode([textNode(text, 0)]);
const block = (blockType: string, fields: object = {}) => ({
  type: 'block',
  version: 2,
  format: '',
  fields: { id: '0123456789abcdef01234567', blockName: '', blockType, ...fields },
});

describe('an autosave takes whatever somebody has typed so far', () => {
  let installation: Installation;
  let rest: Rest;
  let article: number;

  beforeAll(async () => {
    installation = await openInstallation();
    rest = await restAs(installation.payload, installation.desk.editor.user);
    await rest('POST', '/articles', { title: 'Another', slug: 'taken', language: 'en' });
    const made = await rest('POST', '/articles', { title: 'The beginning', language: 'en' });
    article = (made.body as { doc: Article }).doc.id;
  });

  afterAll(() => installation.stop());

  const stored = async (): Promise<Article> =>
    installation.payload.findByID({ collection: 'articles', id: article, depth: 0 });

  const autosave = async (data: object) => {
    const { revision } = await stored();
    return rest('PATCH', `/articles/${article}?autosave=true&draft=true&depth=0`, {
      ...data,
      revision,
    });
  };

  it.each<[name: string, data: object]>([
    ['a figure without a picture', { body: editorState([words('Before'), block('figure')]) }],
    ['an empty pull quote', { body: editorState([words('Before'), block('pullQuote')]) }],
    ['an empty box', { body: editorState([block('box'), words('After')]) }],
    ['a table without words', { body: editorState([elementNode('table', [])]) }],
    ['an empty title', { title: '' }],
    ['a standfirst of 60,000 characters', { standfirst: 'word '.repeat(12_000) }],
    ['a title of 60,000 characters', { title: 'word '.repeat(12_000) }],
    ['an empty key point', { keyPoints: [{ text: '' }, {}] }],
    ['a byline without an author', { bylines: [{ affiliation: 'An institute' }] }],
    ['half a date', { original: { date: '2025-0' } }],
    ['half an address', { original: { url: 'htt' } }],
    ['half a DOI', { doi: '10.' }],
    ['an address of the page in capitals and spaces', { slug: 'The Beginning, ' }],
    ['a very long address', { slug: 'word-'.repeat(4000) }],
    ['a number that no series has', { seriesPosition: 0 }],
    [
      'a NUL and half a character',
      { subtitle: 'a\u0000b\ud83d', body: editorState([words('x\u0000y\udc00')]) },
    ],
    ['a topic that is gone', { topics: [987654] }],
    ['an author who is gone', { bylines: [{ author: 987654 }] }],
    ['a picture that is gone', { hero: { image: 987654 } }],
    ['a series that is gone', { series: 987654 }],
    ['an address that another article has', { slug: 'taken', subtitle: 'kept' }],
  ])('takes %s', async (name, data) => {
    const written = `Typed beside ${name}`;
    const answer = await autosave({ interests: written, ...data });
    expect(answer).toMatchObject({ status: 200 });
    expect((await stored()).interests).toBe(written);
  });

  it('keeps what was typed as it was typed', async () => {
    await autosave({ slug: 'Half An Address', original: { date: '2025-0' }, seriesPosition: 0 });
    expect(await stored()).toMatchObject({
      slug: 'Half An Address',
      original: { date: '2025-0' },
      seriesPosition: 0,
    });
  });

  it('leaves out what has been deleted since it was chosen, and no more', async () => {
    const { id } = await aTopic(installation.payload);
    await autosave({ topics: [id, 987654], bylines: [{ author: 987654, affiliation: 'Kept' }] });
    expect(await stored()).toMatchObject({
      topics: [id],
      bylines: [{ author: null, affiliation: 'Kept' }],
    });
  });

  it('tells a save on purpose which field names what is not there', async () => {
    const { revision } = await stored();
    const answer = await rest('PATCH', `/articles/${article}`, { topics: [987654], revision });
    expect(answer).toMatchObject({
      status: 400,
      body: { errors: [{ data: { errors: [{ path: 'topics' }] } }] },
    });
  });

  it('has all of it on the checklist instead, with the place and what to do', async () => {
    await autosave({
      title: 'The beginning',
      slug: 'taken',
      original: { date: '2025-0' },
      seriesPosition: 0,
      body: editorState([words('The harvest was good.'), block('figure'), block('pullQuote')]),
    });
    const submitted = await submit(await installation.desk.editor.req(), { articleId: article });
    const findings = submitted.ok ? [] : submitted.error.findings;
    expect(findings.filter(({ fix }) => fix).map(({ rule, place }) => [rule, place])).toEqual(
      expect.arrayContaining([
        ['address-taken', { field: 'slug' }],
        ['original-date-impossible', { field: 'original.date' }],
        ['series-position-impossible', { field: 'seriesPosition' }],
        ['figure-without-picture', { field: 'body', words: 'The harvest was good.' }],
        ['pull-quote-empty', { field: 'body', words: 'The harvest was good.' }],
      ]),
    );
  });

  it('says of an address that no page can have that it is impossible', async () => {
    await autosave({ slug: 'Half An Address' });
    const submitted = await submit(await installation.desk.editor.req(), { articleId: article });
    const findings = submitted.ok ? [] : submitted.error.findings;
    expect(findings).toContainEqual(
      expect.objectContaining({ rule: 'slug-impossible', place: { field: 'slug' } }),
    );
  });

  it('keeps the address that readers have, and all else that was typed', async () => {
    const { articleId } = await anArticleThatIs(installation, 'published');
    const opened = await newEdition(await installation.desk.editor.req(), {
      articleId,
      kind: 'update',
    });
    expect(opened.ok).toBe(true);
    const read = () =>
      installation.payload.findByID({ collection: 'articles', id: articleId, depth: 0 });
    const { slug, revision } = await read();
    const answer = await rest('PATCH', `/articles/${articleId}?autosave=true&draft=true`, {
      slug: 'elsewhere',
      subtitle: 'Typed beside it',
      revision,
    });
    expect(answer).toMatchObject({ status: 200, body: { doc: { slug } } });
    expect(await read()).toMatchObject({ slug, subtitle: 'Typed beside it' });
  });
});
