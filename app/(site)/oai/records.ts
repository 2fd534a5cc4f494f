import type { OaiRecord } from '@/exports/oai/answer';
import { dublinCore } from '@/exports/metadata/dublin-core';
import {
  dublinCoreFormat,
  dublinCoreXml,
  jatsFormat,
  jatsInRecord,
  type MetadataFormat,
} from '@/exports/oai/metadata-formats';
import { liveMetadataWords, titleUnder } from '@/interchange/writers/live-metadata-words';
import { dayOfText } from '@/interchange/writers/print-model/day-of-text';
import { writableFormat } from '@/interchange/registry';
import { exportedEdition, type ExportedEdition } from '@/exports/queries/exported-edition';
import type { HarvestedItem } from '@/exports/queries/harvested-items';
import type { Reading } from '../reading';

const jats = writableFormat('jats');

export const metadataFormats: readonly MetadataFormat[] = [
  dublinCoreFormat,
  ...(jats ? [jatsFormat] : []),
];

/** A text that could not be written now; to leave its record out would be to say that there is none. */
export class RecordNotWritten extends Error {}

/** The record of an article; what was taken back between the list and its record is deleted already. */
export const recordOf = async (
  { scope, setting }: Reading,
  item: HarvestedItem,
  { prefix }: MetadataFormat,
): Promise<OaiRecord> => {
  const edition = item.deleted
    ? undefined
    : await exportedEdition(scope.req, setting.publication, item);
  if (!edition) return { header: { ...item, deleted: true } };
  const metadata = prefix === 'jats' ? await jatsOf(edition) : dublinCoreXml(dublinCoreOf(edition));
  return { header: item, metadata };
};

const dublinCoreOf = ({ document, context }: ExportedEdition) => {
  const { title, language, topics } = document.metadata;
  const labels = new Map(context.topics?.map(({ slug, label }) => [slug, label]));
  const date = dayOfText(document, context);
  return dublinCore(document, {
    title: titleUnder(context.liveMetadata, title, language),
    address: context.address,
    publication: context.publication,
    topics: topics.map((slug) => labels.get(slug) ?? slug),
    notices: liveMetadataWords(context.liveMetadata, language),
    ...(date === undefined ? {} : { date }),
  });
};

const jatsOf = async ({ document, context }: ExportedEdition): Promise<string> => {
  const written = await jats?.write(document, context);
  if (!written?.ok) throw new RecordNotWritten(document.metadata.slug);
  return jatsInRecord(new TextDecoder().decode(written.value));
};
