import type { Figure, FrozenDocument, Image } from '@/document/document';
import { contentHash } from '@/document/content-hash';
import type { WriteContext } from '../../format';
import { publicNoticesOf } from '../print-model/public-notices';
import { topicsOf } from '../print-model/colophon';
import {
  printModelOf,
  type PrintModel,
  type PrintByline,
  type PrintHero,
} from '../print-model/print-model';
import { setBody } from './set-body';
import { setCitation } from './set-line';
import type { Sheet, SheetByline, SheetFigure, SheetLine, SheetReference } from './sheet';

/** A picture that is ready to be set, by the name of its file. */
export type SetPicture = { name: string; widthMm: number };
export type SetPictures = ReadonlyMap<Image['sha256'], SetPicture>;

/** What the template needs of a document. */
export const makeSheet = (
  document: FrozenDocument,
  context: WriteContext,
  pictures: SetPictures = new Map(),
): Sheet => {
  const print = printModelOf(document, context);
  const { language, words, title } = print;
  const [kind = '', ...facts] = print.dateline;
  const topics = topicsOf(document, context.topics);
  const figure = figureSetter(pictures, print);
  return {
    language,
    file: fileOf(document, context, title, topics),
    publication: context.publication,
    address: context.address,
    running: runningHead(print),
    labels: [kind, ...topics],
    title,
    subtitle: print.subtitle ?? null,
    standfirst: print.standfirst ?? null,
    bylines: print.bylines.map((byline) => setByline(byline, words.roles[byline.role])),
    facts,
    notices: print.notices,
    points: print.keyPoints.length > 0 ? { title: words.keyPoints, items: print.keyPoints } : null,
    hero: print.hero ? figure(print.hero, print.hero.caption ? [print.hero.caption] : []) : null,
    body: setBody(print.body, { markers: print.markers, language, figure }),
    notes: Object.fromEntries(print.notes.map(({ number, runs }) => [number, setCitation(runs)])),
    references: {
      title: words.references,
      entries: print.references.map((entry) => setReference(entry, document, context)),
    },
    about: { title: words.about, rows: aboutRows(print, document) },
  };
};

const fileOf = (
  { metadata }: FrozenDocument,
  { published }: WriteContext,
  title: string,
  keywords: readonly string[],
): Sheet['file'] => ({
  title,
  authors: metadata.bylines.filter(({ role }) => role === 'author').map(({ name }) => name),
  description: metadata.standfirst ?? null,
  keywords,
  date: published === undefined ? null : published.split('-').map(Number),
});

const setByline = ({ name, affiliation, orcid }: PrintByline, role: string): SheetByline => ({
  name,
  about: [role, affiliation].filter((part) => part).join(', ') || null,
  orcid: orcid === undefined ? null : { link: `https://orcid.org/${orcid}`, words: orcid },
});

const runningHead = ({ bylines, title }: PrintModel): Sheet['running'] => {
  const authors = bylines.filter(({ role }) => role === 'author').map(({ name }) => name);
  const names = shortened(authors.join(', '), runningLength / 2);
  return { names, title: shortened(title, runningLength - names.length) };
};

const runningLength = 72; // characters in the width of the text, be they Cyrillic

const shortened = (text: string, length: number): string => {
  if (text.length <= length) return text;
  const cut = text.slice(0, length);
  return `${cut.replace(/[\s\p{P}]+\S*$/u, '') || cut}…`;
};

type Shown = Pick<Figure | PrintHero, 'image' | 'alt' | 'source' | 'licence'>;

const figureSetter =
  (pictures: SetPictures, { words }: PrintModel) =>
  ({ image, alt, source, licence }: Shown, caption: SheetLine): SheetFigure => {
    const picture = pictures.get(image.sha256);
    const credit = [source === undefined ? undefined : words.pictureSource(source), licence];
    return {
      type: 'figure',
      picture: picture?.name ?? null,
      alt,
      width: picture?.widthMm ?? 0,
      missing: words.picture,
      caption,
      source: credit.filter((part) => part !== undefined).join(' · ') || null,
    };
  };

const setReference = (
  { id, runs }: PrintModel['references'][number],
  { metadata, references }: FrozenDocument,
  { liveMetadata }: WriteContext,
): SheetReference => ({
  language: languageCode(references.find((item) => item.id === id)?.language) ?? metadata.language,
  runs: setCitation(runs),
  after: setCitation(publicNoticesOf(liveMetadata?.references?.[id], metadata.language)),
});

/** Voices and hyphens go by the language alone: `en` of `en-GB` (BCP 47). */
const languageCode = (tag: string | undefined): string | undefined =>
  /^([a-z]{2,3})(?:-|$)/i.exec(tag ?? '')?.[1]?.toLowerCase();

const aboutRows = (print: PrintModel, document: FrozenDocument): Sheet['about']['rows'] => [
  ...print.colophon.map(({ label, runs }) => ({ label, runs: setCitation(runs) })),
  { label: 'SHA-256', runs: hashInHalves(contentHash(document)) },
];

/** It fits no line. */
const hashInHalves = (hash: string): SheetLine => [
  hash.slice(0, hash.length / 2),
  { break: true },
  hash.slice(hash.length / 2),
];
