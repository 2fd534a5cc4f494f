import type { DemoSource } from './demo-source';

/** Pages of invented bodies; what their sites answer stands in `content/web`. Names under `.example` are nobody's (RFC 2606). */
export const webSources = {
  'ice-seasons': {
    type: 'webpage',
    title: 'How long the winter roads were open, 1990–2024',
    bodies: ['Northern Roads Office'],
    issued: '2024-06-03',
    url: 'https://northern-roads.example/seasons',
  },
  'ice-rates': {
    type: 'webpage',
    title: 'What a load costs by road, by air and by waiting',
    bodies: ['Northern Roads Office'],
    issued: '2023-10-16',
    url: 'https://northern-roads.example/rates',
  },
  'ice-network': {
    type: 'webpage',
    title: 'The network in numbers',
    bodies: ['Northern Roads Office'],
    issued: '2024-01-22',
    url: 'https://northern-roads.example/network',
  },
  'harbour-dues': {
    type: 'webpage',
    title: 'Harbour dues of forty ports, by draught',
    bodies: ['Union of Harbour Boards'],
    issued: '2024-02-12',
    url: 'https://harbour-boards.example/tables/2024',
  },
  'pilotage-notice': {
    type: 'webpage',
    title: 'Notice on pilotage',
    bodies: ['Union of Harbour Boards'],
    issued: '2024-05-07',
    url: 'https://harbour-boards.example/notices/pilotage',
  },
  'exchange-clock': {
    type: 'webpage',
    title: 'The clock on the exchange',
    bodies: ['Museum of the Bristol Exchange'],
    issued: '2019-04-30',
    url: 'https://bristol-exchange.example/clock',
  },
  'lock-tables': {
    type: 'webpage',
    title: 'Tables of the Oginski locks',
    bodies: ['Society for Old Canals'],
    issued: '2021-09-14',
    url: 'https://old-canals.example/oginski/locks',
  },
  'salt-letters': {
    type: 'webpage',
    title: 'Letters of a salt merchant, 1611–1634',
    bodies: ['City Archive of the Salt Quay'],
    issued: '2018-11-05',
    url: 'https://salt-quay.example/letters/12',
  },
  'customs-handbook': {
    type: 'webpage',
    title: 'Handbook for customs posts',
    bodies: ['Association of Border Offices'],
    issued: '2017-03-01',
    url: 'https://border-offices.example/handbook',
  },
} as const satisfies Record<string, DemoSource>;
