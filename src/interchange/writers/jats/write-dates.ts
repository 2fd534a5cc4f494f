import type { FrozenDocument } from '@/document/document';
import type { WriteContext } from '../../format';
import { xml, xmlText, type Attributes } from '../../xml/xml';

/** A day, `YYYY-MM-DD`, in an element of this name; nothing where there is none. */
export const writeDate = (
  name: 'date' | 'pub-date',
  day: string | undefined,
  attributes: Attributes,
): string => {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})/.exec(day ?? '') ?? [];
  if (!year || !month || !date) return '';
  return xml(
    name,
    { ...attributes, 'iso-8601-date': `${year}-${month}-${date}` },
    xml('day', {}, date),
    xml('month', {}, month),
    xml('year', {}, year),
  );
};

/** First publication elsewhere, later editions, corrections and retractions, the oldest first. */
export const writeHistory = ({ metadata }: FrozenDocument, context: WriteContext): string => {
  const { published, firstPublished = published, edition, liveMetadata } = context;
  const isLater = published !== undefined && published !== firstPublished;
  const events = [
    metadata.original?.date === undefined
      ? ''
      : writeEvent('original-publication', metadata.original.date, metadata.original.publisher),
    isLater ? writeEvent('update', published, edition && `Edition ${edition}`) : '',
    ...(liveMetadata?.notices ?? [])
      .toReversed()
      .map(({ kind, at, text }) => writeEvent(kind, at, text)),
  ].filter((event) => event !== '');
  return events.length === 0 ? '' : xml('pub-history', {}, ...events);
};

const writeEvent = (
  type: string,
  day: string | undefined,
  description: string | 0 | undefined,
): string =>
  xml(
    'event',
    { 'event-type': type },
    description ? xmlText('event-desc', description) : '',
    writeDate('date', day, { 'date-type': type }),
  );
