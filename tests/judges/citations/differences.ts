export type Judged = 'note' | 'chicago' | 'apa' | 'mla' | 'gost';

/** Wherever it occurs: `ours` and `theirs` are taken out, or read as what stands behind them. */
export type Habit = {
  styles: readonly Judged[];
  reason: string;
  ours?: readonly [RegExp, string];
  theirs?: readonly [RegExp, string];
};

const day = String.raw`(?:\p{L}+\.? \d{1,2}, \d{4}|\d{1,2} \p{L}+\.? \d{4})`;

/**
 * What we say otherwise on purpose, or what the official styles get wrong, in every work of a kind. Words are compared without
 * capitals, punctuation, `https://` and `www.`.
 */
export const habits: readonly Habit[] = [
  {
    styles: ['note'],
    reason: 'Places are named (docs/decisions/references-for-readers.md).',
    ours: [/, pp?\.\s(?=\d|e\d|A\d)/gu, ', '],
  },
  {
    styles: ['note', 'chicago'],
    reason: 'The day of reading stands with every page, also with one that bears a date.',
    ours: [new RegExp(`,? ?accessed ${day}`, 'giu'), ''],
    theirs: [new RegExp(`,? ?accessed ${day}`, 'giu'), ''],
  },
  {
    styles: ['apa', 'mla'],
    reason: 'A text of ours stands unchanged: nobody needs to know when it was read.',
    theirs: [new RegExp(`Retrieved ${day}, from |Accessed ${day}\\.`, 'gu'), ''],
  },
  {
    styles: ['gost'],
    reason: 'A work in another script keeps its own abbreviations, as GOST asks.',
    theirs: [/(?<=[\s.])(?:Т|С|№)\.?\s(?=\d|e\d|A\d)/gu, '# '],
    ours: [/(?<=[\s.])(?:Т|С|№|Vol|P|no|No)\.?\s(?=\d|e\d|A\d)/gu, '# '],
  },
  {
    styles: ['gost'],
    reason: 'From four authors on a work goes by its title, the first author behind the stroke.',
    ours: [/^(.*?) \/ ([^/]*?) \[(?:et al\.|и др\.)\]/u, '$2 $1'],
    theirs: [/^(\S+) ((?:\p{L}\. ?)+)и др\. /u, '$2 $1 '],
  },
  {
    styles: ['gost'],
    reason: 'Translators are named.',
    ours: [/ \/ (?:trans\.|пер\.) (?:(?:\p{L}\. ?)+[^,./]+(?:, |(?=\. )|(?= \/\/)))+/u, ''],
  },
  {
    styles: ['gost'],
    reason: 'Editors stay in the nominative: no program should decline a name.',
    ours: [/\/ (?:ed\.|ред\.) /u, '/ '],
    theirs: [/\/ под ред\. /u, '/ '],
  },
  {
    styles: ['gost'],
    reason: 'The DOI, or the address and the day of reading, stand with all that has them.',
    ours: [/(?:\. )?(?:DOI|URL): .*$/u, ''],
    theirs: [/(?:\. )?URL: .*$/u, ''],
  },
  {
    styles: ['gost'],
    reason: 'The day of what appears on a day is said.',
    ours: [
      /(?<= \d{4}\.) (?:\d{1,2} )?(?:январ|феврал|март|апрел|ма[йя]|июн|июл|август|сентябр|октябр|ноябр|декабр)\p{L}*/iu,
      '',
    ],
  },
  {
    styles: ['gost'],
    reason: 'An edition stands in its area; the style puts it last, as an issue.',
    ours: [/(?<=\. )(\d+)(?:-е изд|\w\w ed)\.(.*)$/u, '$2 $1'],
    theirs: [/Вып\. /u, ''],
  },
  {
    styles: ['gost'],
    reason: 'What a work is stands behind its title.',
    ours: [
      /\s:\s(?:report|blog post|post|отчёт|запись(?: в блоге)?|technical report|research report|working paper|master’s thesis|phd diss\.|дис\. [^:]*? наук|podcast|film|фильм|data set|software|interview|speech|decision|broadcast|передача|letter)(?=[\s.])/iu,
      ' ',
    ],
  },
];

/** Works that still differ, by the reason why, with spaces between them. */
export const differences: Readonly<Record<Judged, Readonly<Record<string, string>>>> = {
  note: {
    'Acts, treaties and judgments stand with number, day and place as they are known; the style follows the Bluebook, which knows American ones.':
      'gdpr aca-2010 civil-rights hra-1998 constitution-rf gk-rf smi-rf mova-1990 inland-by roe-1973 ks-rf-2015 nato-1949 paris-2015 belovezha',
    'The number of a report or standard is said; the style drops it.':
      'rand-2019 baltic-2008 cbr-2023 iso-8601 gost-705',
    'The number of an issue is said where it is known.': 'nn-1906 ogonek-ru review-judt',
    'What a data set or a program is, and in which version, is said.':
      'pwt-10 vdem-14 gbif-2020 wdi r-core zotero',
    'Hosts and the whole day of an episode are said.':
      'serial-2014 radiolab-2012 daily-2017 newsnight-1997',
    'Directors are named.': 'kurosawa-1950 ashes-klimov morris-2003',
    'The event of a speech is said.': 'putin-munich king-1963 kennedy-1963',
    'Edition and volume of an encyclopaedia are said.': 'eb-1911 bse-ru',
    'Fonds and files are found by their collection, and a record says what it is.':
      'keynes-letter narb-1921',
    'Years of the first millennium need no AD.': 'augustus-res dionysius',
    'Editors and translators are named apart, also where they are the same people.': 'weber-1946',
  },
  chicago: {
    'Acts, treaties and judgments stand with number, day and place as they are known; the style follows the Bluebook, which knows American ones.':
      'gdpr aca-2010 civil-rights hra-1998 constitution-rf gk-rf smi-rf mova-1990 inland-by roe-1973 ks-rf-2015 nato-1949 paris-2015 belovezha',
    'The number of a report or standard is said; the style drops it.':
      'rand-2019 baltic-2008 cbr-2023 iso-8601 gost-705',
    'The number of an issue is said where it is known.': 'nn-1906 ogonek-ru review-judt',
    'What a data set or a program is, and in which version, is said.':
      'pwt-10 vdem-14 gbif-2020 wdi r-core zotero',
    'Hosts and the whole day of an episode are said.':
      'serial-2014 radiolab-2012 daily-2017 newsnight-1997',
    'Directors are named.': 'kurosawa-1950 ashes-klimov morris-2003',
    'The event of a speech is said.': 'putin-munich king-1963 kennedy-1963',
    'Edition and volume of an encyclopaedia are said.': 'eb-1911 bse-ru',
    'Fonds and files are found by their collection, and a record says what it is.':
      'keynes-letter narb-1921',
    'Years of the first millennium need no AD.': 'augustus-res dionysius',
    'Editors and translators are named apart, also where they are the same people.': 'weber-1946',
    'Up to six names, and three of more (18th edition, 13.78); the style has up to ten (17th edition).':
      'abbott-2016 ipcc-2014',
    'Particles stay where the record has them; the style turns “de” about.': 'tocqueville-2000',
    'A text without an author goes by its title, not by the newspaper or site.':
      'times-1981 zviazda-1996 economist-2014 rfc2616',
    'A volume is named, since 3:326 says nothing to most readers.': 'lotman-chapter vaswani-2017',
  },
  apa: {
    'The style is offered for our own texts, none of which is an act, a treaty or a judgment.':
      'gdpr aca-2010 civil-rights gk-rf smi-rf mova-1990 inland-by brown-1954 marbury-1803 roe-1973 yukos-2011 schrems-2020 ks-rf-2015 nato-1949 paris-2015 belovezha',
    'An author who is the site or publisher is not named twice.':
      'chicago-17 worldbank-2020 imf-2023 cbr-2023 who-2020 eurostat-gdp kremlin-2014 wdi iso-8601',
    'The style calls it a dataset; we say data set, as the publication manual does.':
      'pwt-10 vdem-14 gbif-2020',
    'The style has no word for films but “video recording”; the manual says film.':
      'kurosawa-1950 ashes-klimov morris-2003',
    'An episode stands in its show, whatever it is; the style says “On” of some.':
      'serial-2014 radiolab-2012 vremechko-ru',
    'What is said in brackets of posts and interviews says no more than their place.':
      'obama-2012 zelensky-2022 kissinger-2014 alexievich-2015',
    'The style is offered for our own texts, none of which is a speech, an entry of an encyclopaedia, a record of an archive, a standard or a review.':
      'putin-munich king-1963 kennedy-1963 sep-kant eb-1911 bse-ru keynes-letter narb-1921 gost-705 review-judt',
    'The volume stands before the translator.': 'braudel-1972',
    'A preprint bears its day, and is found by its DOI.': 'bommasani-2021',
    'Years of the first millennium need no C.E.': 'augustus-res dionysius',
  },
  mla: {
    'An author who is the site or publisher is not named twice.':
      'chicago-17 worldbank-2020 imf-2023 cbr-2023 wdi iso-8601',
    'The style is offered for our own texts, none of which is a thesis, a speech or a record of an archive.':
      'shannon-1937 fielding-2000 nash-1950 lotman-thesis putin-munich king-1963 kennedy-1963 keynes-letter narb-1921',
    'A version is called one; what a report is, is left to its title.':
      'rand-2019 baltic-2008 pwt-10 vdem-14 r-core zotero',
    'The volume is said also of one without a number of volumes.': 'karamzin-1989',
    'Articles, preprints and episodes are found by their DOI or address, not by a number.':
      'abbott-2016 serial-2014 bommasani-2021',
    'People are named by what they did, one part after the other.': 'weber-1946',
    'Years of the first millennium need no AD.': 'augustus-res dionysius',
  },
  gost: {
    'The style knows no acts, treaties or judgments: it says their title and year. GOST asks for more.':
      'gdpr aca-2010 civil-rights hra-1998 constitution-rf gk-rf smi-rf mova-1990 inland-by brown-1954 marbury-1803 roe-1973 yukos-2011 schrems-2020 ks-rf-2015 nato-1949 paris-2015 belovezha',
    'A page stands in its site, with its day; the style says neither.':
      'who-2020 eurostat-gdp nasa-co2 tim-1989 rfc2616 apa-style kremlin-2014 rosstat-pop belstat-2019 krugman-2010 gelman-2016 navalny-2010',
    'The volume is said; the style says it of journals alone.':
      'braudel-1972 karamzin-1989 lotman-chapter vaswani-2017',
    'Series and edition are said.': 'landau-1988 sep-kant eb-1911 bse-ru',
    'The number of a report or standard is said.':
      'rand-2019 baltic-2008 cbr-2023 iso-8601 gost-705',
    'Place and publisher are said of all that has them; the style says them of books alone.':
      'shannon-1937 fielding-2000 nash-1950 lotman-thesis pwt-10 vdem-14 gbif-2020 wdi r-core zotero bommasani-2021',
    'The show, its hosts and its station are said.':
      'serial-2014 radiolab-2012 daily-2017 newsnight-1997 vremechko-ru',
    'Directors are named.': 'kurosawa-1950 ashes-klimov morris-2003',
    'Interviewers are named.': 'kissinger-2014 alexievich-2015',
    'The event of a speech is said.': 'putin-munich king-1963 kennedy-1963',
    'Archive, fonds and file are said.': 'keynes-letter narb-1921',
    'Years need no “н. э.”': 'augustus-res dionysius',
    'Particles stay where the record has them.': 'tocqueville-2000',
  },
};
