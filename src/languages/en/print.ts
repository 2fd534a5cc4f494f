import type { PrintWording } from '@/interchange/writers/print-model/wording';
import type { PublicNotices } from '@/interchange/writers/print-model/public-notices';
import type { LiveMetadataWording } from '@/interchange/writers/live-metadata-words';

export const words: PrintWording = {
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
  edition: (number) => `Edition ${number}`,
  published: 'Published',
  firstPublished: 'First published here',
  originally: 'First published',
  keyPoints: 'In brief',
  contents: 'Contents',
  notes: 'Notes',
  note: (number) => `Note ${number}`,
  back: (number, occurrence) => `Back to place ${occurrence} of note ${number}`,
  references: 'References',
  about: 'About this text',
  citeAs: 'Cite as',
  topics: 'Topics',
  translations: 'In other languages',
  address: 'Address',
  accessibility:
    'The text, its headings, lists, tables and notes are marked up as such; pictures are described.',
  picture: 'Picture',
  pictureSource: (source) => `Source: ${source}`,
};

export const publicNotices: PublicNotices = {
  dead: 'page gone',
  'soft-404': 'the page says that there is nothing there',
  drifted: 'the page says something else now',
  failing: 'the page did not answer lately',
  moved: 'now at',
  lastSeen: (day) => `last seen ${day}`,
  copy: (day) => `archived copy of ${day}:`,
  archive: 'archived at',
};

export const liveMetadata: LiveMetadataWording = {
  correction: 'Corrected',
  retraction: 'Retracted',
  reviewDue: 'Published ahead of its review, which is still to come.',
  retracted: (title) => `Retracted: ${title}`,
  correctedSince: 'Corrected since',
  replaced: ({ edition, day, address }) =>
    `An earlier edition, which has been replaced. The current one is edition ${edition}${day ? `, of ${day}` : ''}: ${address}`,
};
