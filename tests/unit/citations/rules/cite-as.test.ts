import { describe, expect, it } from '@jest/globals';
import { citeAs, citeStyles, citeStylesIn, type CiteStyle } from '@/citations/rules/cite-as';
import type { CslItem } from '@/sources/rules/csl';
import type { Language } from '@/platform/language';

/** In words, with stars around what is in italics, and every space a plain one. */
const said = (item: Omit<CslItem, 'id'>, style: CiteStyle, language: Language = 'en') =>
  citeAs({ id: 'work', ...item }, style, language)
    .map((run) => (run.type === 'emphasis' ? `*${run.text}*` : run.text))
    .join('')
    .replaceAll('\u00a0', ' ');

/** An article of a publication, as its page offers it. */
const river: Omit<CslItem, 'id'> = {
  type: 'webpage',
  title: 'The river that was promised boats',
  author: [
    { given: 'Irena', family: 'Volk' },
    { given: 'Pavel Jan', family: 'Lis' },
  ],
  'container-title': 'The Quarterly',
  issued: '2025-06-13',
  URL: 'https://quarterly.example/articles/boats',
};

describe('an article of ours', () => {
  it.each([
    [
      'chicago',
      'Volk, Irena, and Pavel Jan Lis. “The river that was promised boats.” The Quarterly, June 13, 2025. https://quarterly.example/articles/boats',
    ],
    [
      'apa',
      'Volk, I., & Lis, P. J. (2025, June 13). *The river that was promised boats*. The Quarterly. https://quarterly.example/articles/boats',
    ],
    [
      'mla',
      'Volk, Irena, and Pavel Jan Lis. “The river that was promised boats.” *The Quarterly*, 13 June 2025, quarterly.example/articles/boats.',
    ],
    [
      'gost',
      'Volk I., Lis P. J. The river that was promised boats // The Quarterly. 2025. 13 июня. URL: https://quarterly.example/articles/boats.',
    ],
  ] as const)('in %s', (style, words) => {
    expect(said(river, style)).toBe(words);
  });

  it('of a Belarusian page is cited by GOST in Belarusian', () => {
    expect(said({ ...river, language: 'be', title: 'Рака' }, 'gost', 'be')).toContain('13 чэрвеня');
  });

  it('goes by its title where nobody signed it, and without a day where there is none', () => {
    const unsigned = { ...river, author: undefined, issued: undefined };
    expect(said(unsigned, 'apa')).toMatch(
      /^\*The river that was promised boats\*\. \(n\.d\.\)\. The/,
    );
    expect(said(unsigned, 'mla')).toMatch(
      /^“The river that was promised boats\.” \*The Quarterly\*,/,
    );
  });

  it('names who translated it', () => {
    const translated = (people: number, changes: Partial<CslItem> = {}) => ({
      ...{ ...river, ...changes },
      translator: [
        { given: 'Peter', family: 'Smith' },
        { given: 'Ann B.', family: 'Lee' },
        { given: 'C.', family: 'Ko' },
      ].slice(0, people),
    });
    expect(said(translated(3), 'apa')).toContain('* (P. Smith, A. B. Lee, & C. Ko, Trans.). The');
    expect(said(translated(1), 'mla')).toContain(
      ' *The Quarterly*, translated by Peter Smith, 13 June 2025, ',
    );
    expect(said(translated(3), 'mla')).toContain(', translated by Peter Smith et al., 13 June');
    const report = translated(2, {
      ...{ type: 'report', publisher: 'The Quarterly' },
      'container-title': undefined,
    });
    expect(said(report, 'apa')).toContain('* (P. Smith & A. B. Lee, Trans.). The Quarterly. https');
    expect(said(report, 'mla')).toContain(
      'boats*. Translated by Peter Smith and Ann B. Lee, The Quarterly, 13 June 2025, ',
    );
  });

  it.each([
    ['207-217', 'pp. 207–17'],
    ['193-200', 'pp. 193–200'],
    ['96-101', 'pp. 96–101'],
    ['1003-1005', 'pp. 1003–05'],
    ['1198-1203', 'pp. 1198–203'],
    ['12-19', 'pp. 12–19'],
    ['e12', 'p. e12'],
  ])('on the pages %s stands on %s for the MLA', (page, pages) => {
    const part = { type: 'article-journal', title: 'Title', page } as const;
    expect(said(part, 'mla')).toBe(`“Title.” ${pages}.`);
  });

  it('may be written by many', () => {
    const author = Array.from({ length: 22 }, (_, at) => ({ given: 'A.', family: `N${at + 1}` }));
    expect(said({ ...river, author }, 'apa')).toMatch(/N19, A\., \. \. \. N22, A\. \(2025/);
    expect(said({ ...river, author }, 'mla')).toMatch(/^N1, A\., et al\. /);
  });
});

/**
 * Words of the examples at https://apastyle.apa.org/style-grammar-guidelines/references/examples, as programs quote them
 * that test against these. What the styles of CSL say
 * of many works, and where we differ on purpose, is judged by `tests/judges/citations`.
 */
describe('the examples that the APA gives', () => {
  it.each<[string, Omit<CslItem, 'id'>]>([
    [
      'Grady, J. S., Her, M., Moreno, G., Perez, C., & Yelinek, J. (2019). Emotions in storybooks: A comparison of storybooks that represent ethnic and racial groups in the United States. *Psychology of Popular Media Culture*, *8*(3), 207–217. https://doi.org/10.1037/ppm0000185',
      {
        type: 'article-journal',
        title:
          'Emotions in storybooks: A comparison of storybooks that represent ethnic and racial groups in the United States',
        author: [
          { family: 'Grady', given: 'J. S.' },
          { family: 'Her', given: 'M.' },
          { family: 'Moreno', given: 'G.' },
          { family: 'Perez', given: 'C.' },
          { family: 'Yelinek', given: 'J.' },
        ],
        'container-title': 'Psychology of Popular Media Culture',
        volume: '8',
        issue: '3',
        page: '207-217',
        issued: '2019',
        DOI: '10.1037/ppm0000185',
      },
    ],
    [
      'Fried, D., & Polyakova, A. (2018). *Democratic defense against disinformation*. Atlantic Council. https://www.atlanticcouncil.org/images/publications/Democratic_Defense_Against_Disinformation_FINAL.pdf',
      {
        type: 'report',
        title: 'Democratic defense against disinformation',
        author: [
          { family: 'Fried', given: 'Daniel' },
          { family: 'Polyakova', given: 'Alina' },
        ],
        publisher: 'Atlantic Council',
        issued: '2018',
        URL: 'https://www.atlanticcouncil.org/images/publications/Democratic_Defense_Against_Disinformation_FINAL.pdf',
      },
    ],
    [
      'National Cancer Institute. (2018). *Facing forward: Life after cancer treatment* (NIH Publication No. 18-2424). U.S. Department of Health and Human Services, National Institutes of Health. https://www.cancer.gov/publications/patient-education/life-after-treatment.pdf',
      {
        type: 'report',
        title: 'Facing forward: Life after cancer treatment',
        author: [{ literal: 'National Cancer Institute' }],
        genre: 'NIH Publication',
        number: '18-2424',
        publisher: 'U.S. Department of Health and Human Services, National Institutes of Health',
        issued: '2018',
        URL: 'https://www.cancer.gov/publications/patient-education/life-after-treatment.pdf',
      },
    ],
    [
      'Carey, B. (2019, March 22). Can we get better at forgetting? *The New York Times*. https://www.nytimes.com/2019/03/22/health/memory-forgetting-psychology.html',
      {
        type: 'article-newspaper',
        title: 'Can we get better at forgetting?',
        author: [{ family: 'Carey', given: 'Benedict' }],
        'container-title': 'The New York Times',
        issued: '2019-03-22',
        URL: 'https://www.nytimes.com/2019/03/22/health/memory-forgetting-psychology.html',
      },
    ],
  ])('%s', (words, item) => {
    expect(said(item, 'apa')).toBe(words);
  });
});

/**
 * Examples of https://style.mla.org/works-cited/works-cited-a-quick-guide/, from memory: no copy of that page was to be had.
 * The CSL style gives the same words for each, with `https://`.
 */
describe('the examples that the MLA gives', () => {
  it.each<[string, Omit<CslItem, 'id'>]>([
    [
      'Baron, Naomi S. “Redefining Reading: The Impact of Digital Communication Media.” *PMLA*, vol. 128, no. 1, Jan. 2013, pp. 193–200.',
      {
        type: 'article-journal',
        title: 'Redefining Reading: The Impact of Digital Communication Media',
        author: [{ family: 'Baron', given: 'Naomi S.' }],
        'container-title': 'PMLA',
        volume: '128',
        issue: '1',
        page: '193-200',
        issued: '2013-01',
      },
    ],
    [
      'Jacobs, Alan. *The Pleasures of Reading in an Age of Distraction*. Oxford UP, 2011.',
      {
        type: 'book',
        title: 'The Pleasures of Reading in an Age of Distraction',
        author: [{ family: 'Jacobs', given: 'Alan' }],
        publisher: 'Oxford UP',
        issued: '2011',
      },
    ],
    [
      'Dorris, Michael, and Louise Erdrich. *The Crown of Columbus*. HarperCollins Publishers, 1999.',
      {
        type: 'book',
        title: 'The Crown of Columbus',
        author: [
          { family: 'Dorris', given: 'Michael' },
          { family: 'Erdrich', given: 'Louise' },
        ],
        publisher: 'HarperCollins Publishers',
        issued: '1999',
      },
    ],
    [
      'Deresiewicz, William. “The Death of the Artist—and the Birth of the Creative Entrepreneur.” *The Atlantic*, 28 Dec. 2014, www.theatlantic.com/magazine/archive/2015/01/the-death-of-the-artist-and-the-birth-of-the-creative-entrepreneur/383497/.',
      {
        type: 'article-magazine',
        title: 'The Death of the Artist—and the Birth of the Creative Entrepreneur',
        author: [{ family: 'Deresiewicz', given: 'William' }],
        'container-title': 'The Atlantic',
        issued: '2014-12-28',
        URL: 'https://www.theatlantic.com/magazine/archive/2015/01/the-death-of-the-artist-and-the-birth-of-the-creative-entrepreneur/383497/',
      },
    ],
  ])('%s', (words, item) => {
    expect(said(item, 'mla')).toBe(words);
  });
});

describe('the styles', () => {
  it('are four in every language, its own first', () => {
    expect(citeStylesIn('en')[0]).toBe('chicago');
    expect(citeStylesIn('be')[0]).toBe('gost');
    expect([...citeStylesIn('ru')].sort()).toEqual([...citeStyles].sort());
  });
});
