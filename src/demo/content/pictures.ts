import { reservePlot } from '../figures/reserve-plot';
import { basin, containers, frequencies, gauges, mirror, notes } from '../figures/heroes';

/** `svg` for drawings with words, which a browser sets in the reader's own type. */
export type DemoPicture = {
  draw: () => string;
  format?: 'png' | 'svg';
  alt: string;
  caption: string;
};

/** The picture at the head of each text, by the name of its manuscript, and those within texts. */
export const demoPictures: Readonly<Partial<Record<string, DemoPicture>>> = {
  'the-standard-before-the-revolution': {
    draw: containers,
    alt: 'Coloured boxes of one size in a stack; above them, the outlines of two boxes of other sizes.',
    caption: 'One size stacks. Thirty-five feet and twenty-four feet did not.',
  },
  'where-the-gauge-changes': {
    draw: gauges,
    alt: 'A railway track seen from above; in the middle its rails step outwards by a small amount.',
    caption: '1,435 and 1,520 millimetres, drawn to scale.',
  },
  'tam-gde-menyaetsya-koleya': {
    draw: gauges,
    alt: 'Железнодорожный путь, вид сверху; посередине рельсы немного расходятся.',
    caption: '1435 и 1520 миллиметров, в масштабе.',
  },
  'what-an-interconnector-carries': {
    draw: frequencies,
    alt: 'Three waves of different pace at the left become one wave at the right.',
    caption: 'Three systems before and after they are joined.',
  },
  'reserve-plot': {
    draw: () =>
      reservePlot({
        towns: 'Number of towns',
        spare: 'Spare units',
        alone: 'each alone',
        joined: 'all joined',
      }),
    format: 'svg',
    alt: 'Two lines over the number of towns, from one to eight. Spare units of towns each alone rise from two to sixteen; of towns joined, from two to five.',
    caption:
      'Spare units that keep the risk of a shortage on the worst evening below one in a thousand, if each unit fails on one evening in fifty. Eight towns alone need sixteen; joined, they need five.',
  },
  'a-river-with-several-owners': {
    draw: () => basin(),
    alt: 'A river with many branches, crossed by three dashed frontiers.',
    caption: 'An invented basin. The frontiers are invented too, and as straight as most.',
  },
  'raka-u-yakoy-nekalki-gaspadarou': {
    draw: () => basin(),
    alt: 'Рака з мноствам прытокаў, якую перасякаюць тры штрыхавыя мяжы.',
    caption: 'Прыдуманы басейн. Межы таксама прыдуманыя.',
  },
  'one-ton-of-wheat-twice': {
    draw: mirror,
    alt: 'Horizontal bars in two colours, back to back; those on the right differ in length from those on the left.',
    caption:
      'Seventeen flows, each counted by two offices. The dashes repeat the left-hand figure.',
  },
  'showing-ones-work': {
    draw: notes,
    alt: 'A page of text as grey lines; red passages are tied by thin lines to notes in the margin.',
    caption: 'A page and what it rests upon.',
  },
};
