import type { PrintModel, PrintHero } from '../print-model/print-model';
import { nameOf } from '../../xml/name-of';
import { element, escapeHtml } from './escape';
import { figureElement, writeBody, type BodyWriter } from './write-body';
import { writeCitationRuns } from './write-line';
import { writeNotes, type NoteAttributes } from './write-notes';

export type ArticleWriter = BodyWriter & { noteAttributes?: NoteAttributes };

/** What stands between the first and the last line that a reader sees: head, text, references, notes, colophon. */
export const writeArticle = (print: PrintModel, writer: ArticleWriter): string =>
  lines([
    writeHead(print, writer),
    writeBody(print.body, writer),
    writeNotes(print, writer.noteAttributes),
    writeReferences(print),
    writeColophon(print),
  ]);

const writeHead = (print: PrintModel, writer: ArticleWriter): string =>
  element(
    'header',
    {},
    lines([
      paragraph('dateline', print.dateline.join(' · ')),
      element('h1', {}, escapeHtml(print.title)),
      paragraph('subtitle', print.subtitle),
      ...print.notices.map((said) =>
        element('p', { class: 'notice', role: 'note' }, element('strong', {}, escapeHtml(said))),
      ),
      paragraph('standfirst', print.standfirst),
      ...print.bylines.map(({ text, orcid }) =>
        element('p', { class: 'byline' }, escapeHtml(text) + (orcid ? ` ${orcidLink(orcid)}` : '')),
      ),
      writeKeyPoints(print),
      print.hero ? writeHero(print.hero, writer) : '',
    ]),
  );

const orcidLink = (orcid: string): string => {
  const address = `https://orcid.org/${orcid}`;
  return element('a', { class: 'orcid', href: address }, `ORCID ${escapeHtml(orcid)}`);
};

const writeKeyPoints = ({ keyPoints, words }: PrintModel): string => {
  if (keyPoints.length === 0) return '';
  const points = keyPoints.map((point) => element('li', {}, escapeHtml(point)));
  const label = element('p', {}, element('strong', {}, words.keyPoints));
  return element('div', { class: 'key-points' }, label + element('ul', {}, points.join('')));
};

const writeHero = ({ image, alt, caption, source, licence }: PrintHero, writer: ArticleWriter) =>
  figureElement({ image, alt, source, licence }, escapeHtml(caption ?? ''), writer);

const writeReferences = ({ references, words }: PrintModel): string => {
  if (references.length === 0) return '';
  const items = references.map(({ id, runs }) =>
    element('li', { id: `ref-work-${nameOf(id)}` }, writeCitationRuns(runs)),
  );
  const heading = element('h2', { id: 'references' }, words.references);
  return element(
    'section',
    { class: 'references', 'aria-labelledby': 'references' },
    `${heading}\n${element('ul', {}, items.join('\n'))}`,
  );
};

const writeColophon = ({ colophon, words }: PrintModel): string => {
  const rows = colophon.map(
    ({ label, runs }) =>
      element('dt', {}, escapeHtml(label)) + element('dd', {}, writeCitationRuns(runs)),
  );
  const heading = element('h2', { id: 'content-about' }, words.about);
  return element(
    'section',
    { class: 'colophon', 'aria-labelledby': 'content-about' },
    `${heading}\n${element('dl', {}, rows.join('\n'))}`,
  );
};

const paragraph = (name: string, text: string | undefined): string =>
  text === undefined || text === '' ? '' : element('p', { class: name }, escapeHtml(text));

const lines = (parts: readonly string[]): string => parts.filter((part) => part !== '').join('\n');
