import { describe, expect, it } from '@jest/globals';

import { digestLetter, type DigestEntry } from '@/notifications/rules/digest-letter';
import { languages, type Language } from '@/platform/language';

const contextIn = (language: Language) => ({
  language,
  publication: 'The Example Review',
  day: '2026-12-01',
  count: 3,
  inbox: 'https://example.org/admin/inbox',
  settings: 'https://example.org/admin/inbox/channels',
});

const grain = { article: 7, title: 'Grain & <rye>' };
const entries: readonly DigestEntry[] = [
  {
    ...grain,
    sentence: 'Changes are requested: “Grain & <rye>”',
    details: [
      { label: 'Who', value: 'Alena' },
      { label: 'Reason', value: 'The second table.' },
    ],
    href: 'https://example.org/admin/collections/articles/7',
  },
  {
    article: 8,
    title: 'Whose noon?',
    sentence: 'Published: “Whose noon?”',
    details: [],
    href: 'https://example.org/admin/collections/articles/8',
  },
  {
    ...grain,
    sentence: 'You are mentioned in a comment on “Grain & <rye>”',
    details: [],
    href: 'https://example.org/admin/collections/articles/7?comment=3&x="',
  },
];

describe('the letter of the day', () => {
  it('tells of each article once, with a way to each piece of news', () => {
    const { subject, text } = digestLetter(entries, contextIn('en'));
    expect(subject).toBe('The Example Review, Tuesday 1 December. Unread: 3');
    expect(text).toBe(
      [
        'This came for you and is still unread:',
        '',
        'Grain & <rye>\n=============',
        '',
        'Changes are requested: “Grain & <rye>”.',
        'Who: Alena',
        'Reason: The second table.',
        'Open it: https://example.org/admin/collections/articles/7',
        '',
        'You are mentioned in a comment on “Grain & <rye>”.',
        'Open it: https://example.org/admin/collections/articles/7?comment=3&x="',
        '',
        'Whose noon?\n===========',
        '',
        'Published: “Whose noon?”.',
        'Open it: https://example.org/admin/collections/articles/8',
        '',
        'Unread in all: 3. https://example.org/admin/inbox',
        '',
        '-- ',
        'You get this letter because of your work at The Example Review. What reaches you, and how:',
        'https://example.org/admin/inbox/channels',
      ].join('\n'),
    );
  });

  it('says the same as a page, in which no title is taken for an element', () => {
    const { html = '' } = digestLetter(entries, contextIn('en'));
    expect(html).toContain('<html lang="en">');
    expect(html).not.toContain('<rye>');
    expect(html.match(/<h2>/g)).toHaveLength(2);
    expect(html).toContain('<h2>Grain &amp; &lt;rye&gt;</h2>');
    expect([...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href)).toEqual([
      'https://example.org/admin/collections/articles/7',
      'https://example.org/admin/collections/articles/7?comment=3&amp;x=&quot;',
      'https://example.org/admin/collections/articles/8',
      'https://example.org/admin/inbox',
      'https://example.org/admin/inbox/channels',
    ]);
    expect(html).not.toMatch(/src=|<script|@import|url\(/);
  });

  it.each([
    ['en', 'Tuesday 1 December', 'Open the inbox'],
    ['ru', 'вторник, 1 декабря', 'Открыть входящие'],
    ['be', 'аўторак, 1 снежня', 'Адкрыць уваходныя'],
  ] as const)('speaks %s', (language, day, inbox) => {
    const { subject, text, html } = digestLetter(entries, contextIn(language));
    expect(subject).toContain(day);
    expect(html).toContain(inbox);
    expect(html).toContain(`lang="${language}"`);
    expect(`${subject}${text}${html}`).not.toMatch(/\{\w+\}|undefined/);
  });

  it('is in other words in each language', () => {
    const said = languages.map((language) => digestLetter(entries, contextIn(language)).text);
    expect(new Set(said.map((text) => text.split('\n')[0])).size).toBe(languages.length);
  });

  it('puts what is about no article under the publication', () => {
    const about = {
      article: null,
      title: 'Keys',
      sentence: 'A key',
      details: [],
      href: 'https://e',
    };
    expect(digestLetter([about], contextIn('en')).text).toContain('The publication\n===');
  });
});
