import type { DocumentMetadata } from './document';

/** Every field of the metadata as one line, so that two states of it can be compared. */
export const metadataWords = (metadata: DocumentMetadata): ReadonlyMap<string, string> => {
  const { keyPoints, bylines, topics, series, hero, original, ...texts } = metadata;
  const fields: [string, string | undefined][] = [
    ...Object.entries(texts),
    ['keyPoints', keyPoints.join(' • ')],
    [
      'bylines',
      bylines
        .map((byline) => [byline.name, byline.role, byline.affiliation].filter(Boolean).join(', '))
        .join('; '),
    ],
    ['topics', topics.join(', ')],
    ['series', series && [series.slug, series.position].filter(Boolean).join(' ')],
    [
      'hero',
      hero &&
        [hero.image.filename, hero.alt, hero.caption, hero.source, hero.licence]
          .filter(Boolean)
          .join(', '),
    ],
    [
      'original',
      original && [original.publisher, original.date, original.url].filter(Boolean).join(', '),
    ],
  ];
  return new Map(
    fields.flatMap(([field, words]): [string, string][] => (words ? [[field, words]] : [])),
  );
};
