import type { CslItem, CslName } from '@/sources/rules/csl';
import type { Byline, FrozenDocument } from '@/document/document';
import { nameInOrder } from '@/sources/bibliography/names';
import type { WriteContext } from '../../format';
import { titleUnder } from '../live-metadata-words';
import { dayOfText } from './day-of-text';
import { titleWithSubtitle } from './title-with-subtitle';
import { printWordings } from './wording';

/** The article as a work that others cite: under its retraction, at its permanent address. */
export const articleWork = (document: FrozenDocument, context: WriteContext): CslItem => {
  const { kind, language, slug, title, subtitle, bylines, doi, original } = document.metadata;
  const named = (role: Byline['role']): { people?: readonly CslName[] } => {
    const people = bylines.filter((byline) => byline.role === role);
    return people.length === 0 ? {} : { people: people.map(({ name }) => nameInOrder(name)) };
  };
  const { people: author } = named('author');
  const { people: translator } = named('translator');
  const { people: interviewer } = named('interviewer');
  const isReport = kind === 'report';
  const issued = dayOfText(document, context);
  const elsewhere = original?.publisher === context.publication ? undefined : original?.publisher;
  return {
    id: slug || 'article',
    type: isReport ? 'report' : 'webpage',
    title: titleWithSubtitle(titleUnder(context.liveMetadata, title, language), subtitle, language),
    ...(author ? { author } : {}),
    ...(translator ? { translator } : {}),
    ...(interviewer ? { interviewer } : {}),
    ...(isReport && language !== 'en'
      ? { genre: printWordings[language].kinds.report.toLowerCase() }
      : {}),
    ...(isReport ? { publisher: context.publication } : { 'container-title': context.publication }),
    ...(issued === undefined ? {} : { issued }),
    ...(elsewhere === undefined ? {} : { 'original-publisher': elsewhere }),
    URL: context.address,
    ...(doi === undefined ? {} : { DOI: doi }),
    language,
  };
};
