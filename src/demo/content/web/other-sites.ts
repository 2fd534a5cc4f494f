import type { WebPage } from './web-page';

/** What becomes of pages that are cited: they go, say something else, move, or may not be kept. */
export const otherSites: Readonly<Record<string, WebPage>> = {
  'https://harbour-boards.example/tables/2024': {
    answer: {
      title: 'Harbour dues of forty ports, by draught',
      paragraphs: [
        'The table gives what a container ship of eight, eleven and fourteen metres pays for one call: light dues, tonnage, pilotage and towage, in the currency of the port and in euros at the rate of the first of January.',
        'Thirty-one of the forty ports charge by tonnage alone. In four a ship that announces itself two days before pays less, and in none does a ship pay by what it costs to dredge for her.',
        'The boards send their tariffs by the end of January. Where a port had published none by then, the tariff of the year before stands with a star.',
      ],
    },
    since: [
      9,
      {
        status: 404,
        title: 'Page not found',
        paragraphs: ['The page that you asked for could not be found.'],
      },
    ],
    looks: [20, 13, 8, 4, 0.1],
  },
  'https://harbour-boards.example/notices/pilotage': {
    answer: {
      title: 'Notice on pilotage',
      paragraphs: [
        'Ships above ninety metres take a pilot at the outer buoy. A ship that says twelve hours before when she will be there is taken in turn; one that does not waits for the next free pilot, and for the next tide if there is none.',
        'The waiting is not charged. The boards have considered charging it and found that those who wait longest are those who were told least.',
      ],
    },
    since: [
      3,
      {
        title: 'Notice on pilotage',
        paragraphs: [
          'The Union of Harbour Boards invites its members to the spring meeting, which will be held on board. Places are given out in the order of registration, and dinner is included.',
          'On the second day there is a choice of two excursions: to the dredger, or to the museum of knots. Please say which when you register, and whether you bring a coat.',
        ],
      },
    ],
    looks: [19, 12, 0.1],
  },
  'https://bristol-exchange.example/clock': {
    answer: {
      title: 'The clock on the exchange',
      paragraphs: [
        'The clock over the door was given a second minute hand when the railway came. The black hand kept the time of the city and the red one that of London, which is some ten minutes ahead. The merchants who met under it went by the black one.',
        'The hands were joined in 1852, when the city took the time of the telegraph. The second hand was put back in 1989 for visitors.',
      ],
    },
    since: [7, { movedTo: 'https://bristol-exchange.example/collection/clock' }],
    looks: [18, 4],
  },
  'https://bristol-exchange.example/collection/clock': {
    answer: {
      title: 'The clock on the exchange',
      paragraphs: [
        'The clock over the door was given a second minute hand when the railway came. The black hand kept the time of the city and the red one that of London, which is some ten minutes ahead. The merchants who met under it went by the black one.',
        'The hands were joined in 1852, when the city took the time of the telegraph. The second hand was put back in 1989 for visitors.',
      ],
    },
    looks: [],
  },
  'https://old-canals.example/oginski/locks': {
    answer: {
      title: 'Tables of the Oginski locks',
      paragraphs: [
        'Ten locks joined the Shchara and the Yaselda. The table gives the rise of each, the water that one passage took, and the days of the year on which there was enough of it.',
        'In a dry summer the summit could be filled twice in three days. The lock keepers let barges through in pairs and wrote down who had waited.',
      ],
    },
    since: [
      6,
      {
        title: 'Page not found – Society for Old Canals',
        paragraphs: [
          'Sorry, this page could not be found. Our site has been renewed; please begin at the front page.',
        ],
      },
    ],
    looks: [11, 2],
  },
  'https://salt-quay.example/letters/12': {
    answer: {
      title: 'Letters of a salt merchant, 1611–1634: no. 12',
      paragraphs: [
        'To my cousin at the river mouth. The salt of this year is grey and the measure is short by a hand. I pay the toll at three bridges and a fourth to a man who says that there will be a bridge.',
        'Write to me what is paid with you, and do not write it on the outside.',
      ],
    },
    looks: [10, 3],
  },
  'https://border-offices.example/handbook': {
    answer: {
      title: 'Handbook for customs posts',
      paragraphs: [
        'A post counts what stops. What is waved through is counted where it is bound for, if it is counted at all.',
      ],
    },
    since: [
      12,
      {
        status: 410,
        title: 'Gone',
        paragraphs: ['The handbook has been withdrawn.'],
      },
    ],
    looks: [13, 9, 5, 1],
  },
};

/** Sites that want no copies of their pages. */
export const sitesWithoutCopies: readonly string[] = [
  'salt-quay.example',
  'border-offices.example',
];
