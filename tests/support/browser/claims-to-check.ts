import { bodyOf } from '@/document/body-of';
import type { Paragraph } from '@/document/document';
import { tokenOf, type Journey, type Person } from './journey';
import { callsOf } from './published-at-the-desk';

type Made = { doc: { id: number } };

/** Never fetched, so that nothing but what a person uploads is kept of it. */
const address = 'http://127.0.0.1/tax';

const passage =
  'We find that a one-percentage-point increase in the tax rate is associated with a 3 percent increase in evasion.';

const copy = `<!doctype html><html lang="en"><title>Tax Rates and Tax Evasion</title><body>
<article><h1>Tax Rates and Tax Evasion</h1>${'<p>The duties of the harbours were collected by officers who counted every ship that came in.</p>'.repeat(12)}
<p>${passage}</p><p>Furthermore, the evasion gap is correlated negatively with tax rates on closely related products.</p></article></body></html>`;

/** The words of a claim by its number. */
export const claimWords = (number: number): string => `the gap widened by ${number} per cent`;

const paragraphs = (words: (number: number) => string, count: number): Paragraph[] =>
  Array.from({ length: count }, (_, at) => ({
    type: 'paragraph',
    children: [
      { type: 'text', text: `In the year ${1900 + at} officers wrote that ` },
      {
        type: 'citation',
        key: `claim-${at + 1}`,
        children: [{ type: 'text', text: words(at + 1) }],
      },
      { type: 'text', text: ' of what was owed, and nobody asked them how they knew.' },
    ],
  }));

export type ClaimsToCheck = {
  article: number;
  /** Puts other words into one claim, as an editor who mends a text under review. */
  alter: (number: number, words: string) => Promise<void>;
  submit: () => Promise<unknown>;
};

/**
 * A text of so many claims in review, in a stage of reviewers beside one of fact-checkers who have to check every claim, and
 * one of editors to follow;
 * the second rests on a page of which a copy is kept, and quotes it.
 */
export const claimsToCheck = async (
  journey: Journey,
  administrator: Person,
  count: number,
): Promise<ClaimsToCheck> => {
  const { url } = journey.server;
  await (
    await callsOf(url, administrator)
  )('POST', '/globals/editorial-policy', {
    stages: [
      { name: 'Substance', roles: ['reviewer'], minimumApprovals: 1 },
      {
        ...{ name: 'Facts', roles: ['fact-checker'], minimumApprovals: 1 },
        ...{ alongside: true, claimsChecked: true, checklist: [{ item: 'Sums add up' }] },
      },
      // The last of them asks for all that publication asks for, links that somebody has looked at among it.
      { name: 'Copy', roles: ['editor'], minimumApprovals: 1 },
    ],
  });
  const editor = await journey.colleague(['writer', 'editor']);
  const by = await callsOf(url, editor);
  const { doc: author } = await by<Made>('POST', '/authors', { name: 'Nadia O.', slug: 'nadia' });
  const { doc: article } = await by<Made>('POST', '/articles?draft=true', {
    ...{ title: 'One ton of wheat, counted twice', slug: 'wheat', language: 'en' },
    kind: 'analysis',
    body: bodyOf(paragraphs(claimWords, count)),
    bylines: [{ author: author.id, role: 'author' }],
  });
  const book = await by<Made>('POST', '/sources', {
    type: 'book',
    title: 'The Tax Farmers',
    key: 'book',
  });
  const page = await by<Made>('POST', '/sources', {
    ...{ type: 'webpage', title: 'Tax Rates and Tax Evasion', key: 'page', url: address },
  });
  const form = new FormData();
  form.set('_payload', JSON.stringify({ source: page.doc.id, address }));
  form.set('file', new Blob([copy], { type: 'text/html' }), 'tax.html');
  const kept = await fetch(`${url}/api/snapshots`, {
    method: 'POST',
    headers: { Authorization: `JWT ${await tokenOf(url, editor)}` },
    body: form,
  });
  if (!kept.ok) throw new Error(await kept.text());
  for (let number = 1; number <= count; number += 1) {
    await by('POST', `/citations/claim-${number}/resolve`, {
      source: number === 2 ? page.doc.id : book.doc.id,
      ...(number === 2 ? { quotation: 'a 3 percent increase in evasion' } : {}),
    });
  }
  await by('POST', '/citations/claim-2/check-quotation');
  const submit = () => by('POST', `/articles/${article.id}/transitions`, { event: 'submit' });
  await submit();
  return {
    article: article.id,
    submit,
    alter: async (number, words) => {
      const path = `/articles/${article.id}`;
      const { revision } = await by<{ revision: number }>('GET', `${path}?depth=0&draft=true`);
      const body = bodyOf(paragraphs((at) => (at === number ? words : claimWords(at)), count));
      await by('PATCH', path, { revision, body });
    },
  };
};
