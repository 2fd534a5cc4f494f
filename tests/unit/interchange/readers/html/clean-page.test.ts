import { describe, expect, it } from '@jest/globals';
import { DomUtils } from 'htmlparser2';
import { cleanPage } from '@/interchange/readers/html/clean-page';
import { parsePage } from '@/interchange/readers/html/dom';

const cleaned = (html: string) => {
  const page = parsePage(html);
  const findings = cleanPage(page);
  return {
    html: DomUtils.getInnerHTML(page),
    left: findings.map(({ params }) => [params?.['kind'], params?.['words']]),
  };
};

describe('a page made plain', () => {
  it.each(['form', 'dialog', 'map'])('keeps the words in a %s', (name) => {
    expect(cleaned(`<${name}><p>Words</p></${name}>`)).toEqual({ html: '<p>Words</p>', left: [] });
  });

  it('keeps the text of a form without its fields', () => {
    expect(cleaned('<form><p>Words</p><button>Send</button></form>')).toEqual({
      html: '<p>Words</p>',
      left: [['button', 'Send']],
    });
  });

  it.each(['noscript', 'template'])('says which words of a %s it leaves out, if any', (name) => {
    expect(cleaned(`<p>Words</p><${name}><p>More</p></${name}><${name}></${name}>`)).toEqual({
      html: '<p>Words</p>',
      left: [[name, 'More']],
    });
  });

  it('keeps what stands between comments, in order', () => {
    const page = parsePage('<!-- a -->One<!-- b --><b>two</b><?c d?><i>three<!-- e --></i>');
    cleanPage(page);
    expect(DomUtils.getInnerHTML(page)).toBe('One<b>two</b><i>three</i>');
    const [one, two, three] = page.children;
    expect([one?.prev, one?.next, two?.prev, two?.next, three?.prev, three?.next]).toEqual([
      ...[null, two, one, three, two, null],
    ]);
  });

  it('sees what else the style of a bold that is none says', () => {
    expect(
      cleaned('<p><b style="font-weight:normal;font-style:italic">words</b></p>').html,
    ).toContain('<em>words</em>');
    expect(cleaned('<b style="font-weight:normal"><p>words</p></b>').html).not.toMatch(
      /<(?:b|em|strong)>/,
    );
  });
});
