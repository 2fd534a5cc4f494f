import { crc32, deflateSync } from 'node:zlib';

/** A manuscript as its author means it; producers write it as their programs would. */
export type Sample = {
  name: string;
  language: 'en' | 'ru' | 'be';
  title: string;
  blocks: SampleBlock[];
};
export type SampleBlock =
  | { kind: 'heading'; level: 1 | 2; text: string }
  | { kind: 'paragraph'; runs: SampleRun[] }
  | { kind: 'list'; ordered: boolean; items: string[] }
  | { kind: 'table'; rows: string[][] }
  | { kind: 'picture'; alt: string; png: Buffer };
export type SampleRun =
  | { kind: 'text'; text: string; style?: 'bold' | 'italic' }
  | { kind: 'link'; text: string; url: string }
  | { kind: 'note'; text: string; url?: string };

/** What an import must find in a sample, whoever wrote the file. */
export const countsOf = ({ blocks }: Sample) => {
  const runs = blocks.flatMap((block) => (block.kind === 'paragraph' ? block.runs : []));
  const of = (kind: SampleBlock['kind']) => blocks.filter((block) => block.kind === kind).length;
  return {
    notes: runs.filter(({ kind }) => kind === 'note').length,
    links: runs.filter(({ kind }) => kind === 'link').length,
    headings: of('heading'),
    lists: of('list'),
    tables: of('table'),
    pictures: of('picture'),
  };
};

const sentences = {
  en: [
    'The ferry of Upper Kamen carried twelve thousand people last year, most of them in summer',
    'Nobody has counted the wells since the council stopped paying for the paint on their lids',
    'Three of the five bridges were closed for repair, and the other two were not built for lorries',
    'Prices at the market followed the river: they rose in the spring and fell after the harvest',
  ],
  ru: [
    'Паром Верхнего Камня перевёз за год двенадцать тысяч человек, большинство из них летом',
    'Колодцы никто не считал с тех пор, как совет перестал платить за краску для крышек',
    'Три из пяти мостов закрыли на ремонт, а два других не рассчитаны на грузовики',
    'Цены на рынке шли за рекой: весной росли, а после урожая снова падали',
  ],
  be: [
    'Паром Верхняга Каменя перавёз за год дванаццаць тысяч чалавек, большасць з іх улетку',
    'Калодзежы ніхто не лічыў з таго часу, як савет перастаў плаціць за фарбу для вечкаў',
    'Тры з пяці мастоў закрылі на рамонт, а два іншыя не разлічаныя на грузавікі',
    'Цэны на рынку ішлі за ракой: увесну раслі, а пасля ўраджаю зноў падалі',
  ],
} as const;

const words = {
  en: {
    title: 'What the river carries',
    heading: 'Measured again',
    item: 'a rope of forty metres',
  },
  ru: { title: 'Что несёт река', heading: 'Измерено заново', item: 'верёвка в сорок метров' },
  be: { title: 'Што нясе рака', heading: 'Памерана нанова', item: 'вяроўка на сорак метраў' },
} as const;

/** Samples that differ in language and in how much of everything they have. */
export const samples = (count: number): Sample[] =>
  Array.from({ length: count }, (_, at) => sampleOf(at));

const sampleOf = (at: number): Sample => {
  const language = (['en', 'ru', 'be'] as const)[at % 3] ?? 'en';
  const said = words[language];
  const blocks: SampleBlock[] = [];
  const sentence = (n: number) =>
    `${sentences[language][(at + n) % 4] ?? ''}, ${numbered(language, at, n)}`;
  for (let part = 0; part < 1 + (at % 4); part += 1) {
    if (part > 0)
      blocks.push({
        kind: 'heading',
        level: part % 2 === 1 ? 1 : 2,
        text: `${said.heading} ${at}-${part}`,
      });
    for (let n = 0; n < 2 + (at % 3); n += 1) {
      blocks.push({ kind: 'paragraph', runs: runsOf(sentence(part * 10 + n), at, part * 10 + n) });
    }
    if ((at + part) % 3 === 0) {
      const items = [1, 2, 3].map((n) => `${said.item} ${at}-${part}-${n}`);
      blocks.push({ kind: 'list', ordered: at % 2 === 0, items }, closing(sentence(part * 10 + 8)));
    }
  }
  if (at % 4 === 1) {
    const rows = [
      ['A', 'B'],
      [`a${at}`, `b${at}`],
      [`c${at}`, `d${at}`],
    ];
    blocks.push({ kind: 'table', rows }, closing(sentence(91)));
  }
  if (at % 5 === 2)
    blocks.push(
      { kind: 'picture', alt: `${said.item} (${at})`, png: png(at) },
      closing(sentence(92)),
    );
  return { name: `sample-${at}`, language, title: `${said.title} ${at}`, blocks };
};

const numbered = (language: Sample['language'], at: number, n: number): string =>
  ({
    en: `as page ${at}-${n} says`,
    ru: `как сказано на странице ${at}-${n}`,
    be: `як сказана на старонцы ${at}-${n}`,
  })[language];

const closing = (sentence: string): SampleBlock => ({
  kind: 'paragraph',
  runs: [{ kind: 'text', text: `${sentence}.` }],
});

const runsOf = (sentence: string, at: number, n: number): SampleRun[] => {
  const [first = '', ...rest] = sentence.split(', ');
  const runs: SampleRun[] = [{ kind: 'text', text: first }];
  if (n % 2 === 0) {
    const url = n % 4 === 0 ? { url: `https://river.example.org/${at}/${n}` } : {};
    runs.push({
      kind: 'note',
      text: `Anna Berg, Rivers ${at}-${n} (Lund, 1988), p. ${n + 1}.`,
      ...url,
    });
  }
  runs.push({ kind: 'text', text: ', ' });
  if (n % 3 === 1) {
    runs.push({
      kind: 'link',
      text: rest.join(', '),
      url: `https://kamen.example.org/${at}/${n}?a=1&b=2`,
    });
  } else {
    runs.push({
      kind: 'text',
      text: rest.join(', '),
      ...(n % 3 === 2 ? { style: n % 2 ? 'bold' : 'italic' } : {}),
    });
  }
  return [...runs, { kind: 'text', text: '.' }];
};

/** A plain picture whose colour and width say which it is. */
export const png = (at: number): Buffer => {
  const width = 8 + at;
  const row = Buffer.concat([Buffer.from([0]), Buffer.alloc(width * 3, at * 7)]);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(6, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const data = deflateSync(Buffer.concat(Array.from({ length: 6 }, () => row)));
  const magic = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    magic,
    chunk('IHDR', header),
    chunk('IDAT', data),
    chunk('IEND', Buffer.alloc(0)),
  ]);
};

const chunk = (type: string, data: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const size = Buffer.alloc(4);
  size.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([size, body, sum]);
};
