import type { WebPage } from './web-page';

const site = 'https://northern-roads.example';

/** The Northern Roads Office, of which a text on ice roads quotes three pages: rightly, loosely, and wrongly. */
export const northernRoads: Readonly<Record<string, WebPage>> = {
  [`${site}/seasons`]: {
    answer: {
      title: 'How long the winter roads were open, 1990–2024',
      paragraphs: [
        'The Northern Roads Office notes for each road with a number the day on which it opened to loads of thirty tonnes and the day on which it was closed to them. The list goes back to the winter of 1990.',
        'Where the ice is measured at the same place every year, the season has become shorter by eleven days since 1990. Half of that was lost in the last ten winters, and nearly all of it in autumn: the roads open later, and close when they always did.',
        'Roads without a number are in no list. Their records are kept by those who need them, and end when the road is given up. No trend can be read from them, and the office advises against trying.',
      ],
    },
    looks: [33, 26, 19, 12, 5],
  },
  [`${site}/rates`]: {
    answer: {
      title: 'What a load costs by road, by air and by waiting',
      paragraphs: [
        'The office asked eleven hauliers and three air companies what they charge for a pallet of goods between the railhead and the settlements beyond the lakes. The answers are for the winter of 2023, without fuel surcharges.',
        'Freight that misses the season is carried by air at ten to twenty times the rate of the road, or it waits for the next winter. Waiting has no tariff. Shopkeepers put it at a fifth of the price of what they store.',
        'Fuel is the exception: it is too heavy to fly and too dear to wait for, and so it is bought in March for the whole of the following year.',
      ],
    },
    looks: [32, 18, 5],
  },
  [`${site}/network`]: {
    answer: {
      title: 'The network in numbers',
      paragraphs: [
        'The office looks after eighty-four winter roads with a number, together some nine thousand kilometres. About two hundred more are built each winter by settlements, mines and camps, which report them or not.',
        'Estimates of the whole therefore differ by a factor of three. A road is counted here when it carries a lorry; a track for sledges is not a road.',
        'Plans for roads of all seasons exist for nine of the eighty-four. The office has no view on which of them should be built first.',
      ],
    },
    looks: [31, 17, 4],
  },
};
