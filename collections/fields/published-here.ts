import type { FilterOptions, RelationshipField, RelationshipValue, Validate } from 'payload';
import { relationship } from 'payload/shared';

/** What editors may put before readers: what these have, in the language that is being arranged. */
export const publishedHere: FilterOptions = ({ req }) => ({
  'liveEdition.state': { equals: 'published' },
  ...(req.locale && req.locale !== 'all' ? { language: { equals: req.locale } } : {}),
});

type Check = Validate<unknown, unknown, unknown, RelationshipField>;

/** Whatever was chosen and is not published any more vanishes from the page by itself: it must not stop the next save. */
export const stillChosen: Check = (value, { filterOptions: _, ...options }) =>
  relationship(value as RelationshipValue, options as Parameters<typeof relationship>[1]);
