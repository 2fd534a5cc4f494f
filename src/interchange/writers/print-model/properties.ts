import { wordsOfRuns } from '@/citations/rules/runs';
import type { FrozenDocument } from '@/document/document';
import { textFields } from '@/document/text-fields';
import type { WriteContext } from '../../format';
import type { PrintModel } from './print-model';
import { statementsOf } from './statements';

/** What word processors have no property of their own for, under names that people can read in the file's properties. */
export const propertiesOf = (
  { metadata }: FrozenDocument,
  context: WriteContext,
  { colophon, words, notices }: PrintModel,
): [name: string, value: string][] => {
  const cite = colophon.find(({ label }) => label === words.citeAs);
  const orcids = metadata.bylines.flatMap(({ name, orcid }) =>
    orcid ? [`${name} https://orcid.org/${orcid}`] : [],
  );
  const pairs: [string, string | undefined][] = [
    ['Address', context.address],
    ['DOI', metadata.doi],
    ['Licence', metadata.licence],
    ['Publisher', context.publication],
    ['Edition', context.edition === undefined ? undefined : String(context.edition)],
    ['Issued', context.published],
    ['First published', context.firstPublished],
    ['Original publication', metadata.original?.url ?? metadata.original?.publisher],
    ['Cite as', cite && wordsOfRuns(cite.runs)],
    ['Language', metadata.language],
    ['ORCID', orcids.join('; ')],
    ['Translations', context.translations?.map(({ address }) => address).join(' ')],
    ['Notices', notices.join(' ')],
    ...statementsOf(metadata).map(([name, said]): [string, string | undefined] => [
      textFields[name].property,
      said,
    ]),
  ];
  return pairs.flatMap(([name, value]): [string, string][] => (value ? [[name, value]] : []));
};
