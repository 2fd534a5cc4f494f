/** The few words that a file says by itself, in the language of its article. */
export const words = {
  /** The tag of a place too, for programs that spell and hyphenate by it. */
  locale: 'en-US',
  kinds: {
    analysis: 'Analysis',
    commentary: 'Commentary',
    report: 'Report',
    interview: 'Interview',
    legacy: 'From the archive',
  },
  roles: {
    author: '',
    editor: 'editor',
    translator: 'translator',
    interviewer: 'interviewer',
    interviewee: 'interviewee',
  },
  edition: (number: number) => `Edition ${number}`,
  published: 'Published',
  firstPublished: 'First published here',
  originally: 'First published',
  keyPoints: 'In brief',
  contents: 'Contents',
  notes: 'Notes',
  note: (number: number) => `Note ${number}`,
  back: (number: number, occurrence: number) => `Back to place ${occurrence} of note ${number}`,
  references: 'References',
  about: 'About this text',
  citeAs: 'Cite as',
  topics: 'Topics',
  translations: 'In other languages',
  address: 'Address',
  accessibility:
    'The text, its headings, lists, tables and notes are marked up as such; pictures are described.',
  picture: 'Picture',
  pictureSource: (source: string) => `Source: ${source}`,
};

export const publicNotices = {
  dead: 'page gone',
  'soft-404': 'the page says that there is nothing there',
  drifted: 'the page says something else now',
  failing: 'the page did not answer lately',
  moved: 'now at',
  lastSeen: (day: string) => `last seen ${day}`,
  copy: (day: string) => `archived copy of ${day}:`,
  archive: 'archived at',
};

export const liveMetadata = {
  correction: 'Corrected',
  retraction: 'Retracted',
  reviewDue: 'Published ahead of its review, which is still to come.',
  retracted: (title: string) => `Retracted: ${title}`,
  correctedSince: 'Corrected since',
  replaced: ({
    edition,
    day,
    address,
  }: {
    edition: number;
    day: string | undefined;
    address: string;
  }) =>
    `An earlier edition, which has been replaced. The current one is edition ${edition}${day ? `, of ${day}` : ''}: ${address}`,
};
