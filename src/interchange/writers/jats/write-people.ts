import type { Byline, BylineRole, FrozenDocument } from '@/document/document';
import { nameInOrder } from '@/sources/bibliography/names';
import { escapeXml, xml, xmlText } from '../../xml/xml';
import { statementsIn } from './statements';

/** Everybody in the byline, and once each where they work. */
export const writeContributors = ({ metadata }: FrozenDocument): string[] => {
  const places = [
    ...new Set(metadata.bylines.flatMap(({ affiliation }) => (affiliation ? [affiliation] : []))),
  ];
  const people = metadata.bylines.map((byline) =>
    writeContributor(byline, byline.affiliation ? places.indexOf(byline.affiliation) : -1),
  );
  return [
    ...(people.length === 0 ? [] : [xml('contrib-group', {}, ...people)]),
    ...places.map((place, at) =>
      xml('aff', { id: affiliationId(at) }, xml('institution', {}, escapeXml(place))),
    ),
  ];
};

/** What JATS calls a statement about conflicts of interest. */
export const writeAuthorNotes = ({ metadata }: FrozenDocument): string => {
  const said = statementsIn('author-notes', metadata).map(([, text]) => xmlText('p', text));
  return said.length === 0
    ? ''
    : xml('author-notes', {}, xml('fn', { 'fn-type': 'coi-statement' }, ...said));
};

export const writeName = (printed: string): string => {
  const { family, given, literal } = nameInOrder(printed);
  return literal === undefined
    ? xml(
        'name',
        { 'name-style': 'western' },
        xmlText('surname', family),
        xmlText('given-names', given),
      )
    : xmlText('string-name', literal);
};

const writeContributor = ({ name, role, orcid }: Byline, affiliation: number): string =>
  xml(
    'contrib',
    { 'contrib-type': role },
    orcid
      ? xmlText('contrib-id', `https://orcid.org/${orcid}`, { 'contrib-id-type': 'orcid' })
      : '',
    writeName(name),
    role === 'author' ? '' : xmlText('role', roles[role]),
    affiliation === -1 ? '' : xml('xref', { 'ref-type': 'aff', rid: affiliationId(affiliation) }),
  );

const affiliationId = (at: number): string => `ref-aff-${at + 1}`;

const roles: Readonly<Record<BylineRole, string>> = {
  author: 'Author',
  editor: 'Editor',
  translator: 'Translator',
  interviewer: 'Interviewer',
  interviewee: 'Interviewee',
};
