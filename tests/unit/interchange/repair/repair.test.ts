import { describe, expect, it } from '@jest/globals';
import { repair } from '@/interchange/repair/repair';

const paragraph = `${'The river ferries carried grain and nobody minded. '.repeat(4)}It went on for years.`;
const rules = (text: string) => repair(text).findings.map((finding) => finding.rule);

describe('the lines over a text', () => {
  it('are read in any order', () => {
    const text = `Jane Ada Doe\n\nA title of this text\n\n10 June 2025\n\n${paragraph}\n`;
    expect(repair(text)).toMatchObject({
      title: 'A title of this text',
      bylines: [{ name: 'Jane Ada Doe' }],
      original: { date: '2025-06-10' },
      text: `${paragraph}\n`,
    });
  });

  it('give a subtitle where a byline follows it', () => {
    const text = `A title\n\nand what it means for us\n\nBy Jane Doe and Ян Коваль\n\n${paragraph}\n`;
    expect(repair(text)).toMatchObject({
      title: 'A title',
      subtitle: 'and what it means for us',
      bylines: [{ name: 'Jane Doe' }, { name: 'Ян Коваль' }],
    });
  });

  it('never take an ambiguous date, and say so', () => {
    const read = repair(`A title\n\n06/10/2025\n\n${paragraph}\n`);
    expect(read.original).toEqual({});
    expect(read.findings).toContainEqual(
      expect.objectContaining({
        rule: 'date-ambiguous',
        severity: 'warning',
        place: { line: 3, words: '06/10/2025' },
        params: { words: '06/10/2025', possible: '2025-10-06, 2025-06-10' },
      }),
    );
  });

  it('leave a text alone that starts with itself', () => {
    const read = repair(`${paragraph}\n\n${paragraph}\n`);
    expect(read.title).toBeUndefined();
    expect(read.findings).toEqual([]);
  });

  it('yield to what is known already', () => {
    const front = { title: 'Known', bylines: [{ name: 'Jane Doe', role: 'author' as const }] };
    const read = repair(`Known\n\nJane Doe\n\n${paragraph}\n`, { front });
    expect(read).toMatchObject({ title: 'Known', text: `${paragraph}\n` });
    expect(read.bylines).toHaveLength(1);
  });
});

describe('the byline under a text', () => {
  const over = `A title\n\nJane Doe\n\n${paragraph}\n\n`;
  it.each([
    ['Jane Doe\n\nDirector, Institute of Rivers\n'],
    ['Jane Doe\nDirector, Institute of Rivers\n'],
    ['**Jane Doe**, Director, Institute of Rivers\n'],
    ['JANE DOE — Director, Institute of Rivers\n'],
  ])('gives the affiliation: %j', (closing) => {
    const read = repair(over + closing);
    expect(read.bylines).toEqual([
      { name: 'Jane Doe', role: 'author', affiliation: 'Director, Institute of Rivers' },
    ]);
    expect(read.text).toBe(`${paragraph}\n`);
  });

  it('counts where there is none over it', () => {
    const read = repair(`A title\n\n${paragraph}\n\nJane Doe\n\nDirector, Institute of Rivers\n`);
    expect(read.bylines).toMatchObject([{ name: 'Jane Doe' }]);
  });

  it('is read for every author, whoever of them stands over the text', () => {
    const closing =
      'Jane Doe\nDirector, Institute of Rivers\n\nІван Мележ\n\nАналітык, Цэнтр рамёстваў\n';
    for (const head of [over, `A title\n\nJane Doe and Іван Мележ\n\n${paragraph}\n\n`]) {
      const read = repair(head + closing);
      expect(read.bylines).toEqual([
        { name: 'Jane Doe', role: 'author', affiliation: 'Director, Institute of Rivers' },
        { name: 'Іван Мележ', role: 'author', affiliation: 'Аналітык, Цэнтр рамёстваў' },
      ]);
      expect(read.text).toBe(`${paragraph}\n`);
    }
  });

  it('is asked about, and left, where it is not certain', () => {
    const uncertain = `A title\n\n${paragraph}\n\nGolden Gate\n\nThe bridge over the bay\n`;
    const read = repair(uncertain);
    expect(read.bylines).toEqual([]);
    expect(read.text).toContain('Golden Gate');
    expect(read.findings.map(({ rule }) => rule)).toContain('closing-byline-asked');
    const resolution = 'United Nations\n\nSecurity Council Resolution 1701\n';
    for (const head of [over, `A title\n\n${paragraph}\n\n`]) {
      const kept = repair(head + resolution);
      expect(kept.text).toContain('United Nations\n\nSecurity Council Resolution 1701');
      expect(kept.bylines.map(({ name }) => name)).not.toContain('United Nations');
    }
  });

  it('is not a name that happens to end the text', () => {
    expect(repair(`${over}They called it Great Stone\n`).text).toContain('Great Stone');
  });
});

describe('bare short lines', () => {
  it('over a long paragraph are headings', () => {
    const text = `A title\n\n${paragraph}\n\nWhat the river taught us\n\n${paragraph}\n`;
    expect(repair(text).text).toContain('\n## What the river taught us\n');
    expect(rules(text)).toEqual(['title-read', 'heading-read']);
  });

  it('are none with an end, a link, before a short line, or in a text with headings', () => {
    for (const line of ['It was over.', 'See [this](#)', 'so they said', 'First, second,']) {
      expect(repair(`A title\n\n${paragraph}\n\n${line}\n\n${paragraph}\n`).text).not.toMatch(
        /^#/m,
      );
    }
    expect(repair(`T\n\n${paragraph}\n\nA line\n\nShort.\n`).text).not.toContain('##');
    const marked = `# T\n\n${paragraph}\n\n## Marked\n\n${paragraph}\n\nBare line\n\n${paragraph}\n`;
    expect(repair(marked).text.match(/^## /gm)).toHaveLength(1);
  });
});

describe('characters', () => {
  it('lose escapes that mean nothing, and keep those that do', () => {
    const read = repair(`It cost \\$1.8 billion, or 5\\% of it, and a \\*star\\*. ${paragraph}\n`);
    expect(read.text).toContain('It cost $1.8 billion, or 5% of it, and a \\*star\\*.');
    expect(read.findings.map((finding) => finding.params?.words)).toEqual(['\\$1.8', '\\%']);
  });

  it('are composed, visible, and on lines of one kind', () => {
    const read = repair(`\uFEFFСаю\u0306з\u200B сталі.\r\n\r\nДругі а\u00ADбзац.\r\n`);
    expect(read.text).toBe('Саю\u0306з сталі.\n\nДругі абзац.\n'.normalize('NFC'));
    expect(read.findings.map((finding) => finding.rule)).toContain('invisible-characters-removed');
  });
});

describe('the language', () => {
  it.each([
    ['The ferries went down the river', 'en'],
    ['Паромы шли вниз по реке, и никто не спешил', 'ru'],
    ['Паромы ішлі ўніз па рацэ, і ніхто не спяшаўся', 'be'],
  ])('of “%s” is %s', (text, language) => {
    expect(repair(text).language).toBe(language);
  });

  it('that is none of ours is a finding', () => {
    expect(rules('Їхні пороми йшли вниз річкою, і ніхто не поспішав')).toContain(
      'language-unknown',
    );
  });
});
