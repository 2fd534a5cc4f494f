import { sql } from '../migration';
import { administrationLog } from './administration-log';
import { appendOnly } from './append-only';
import { articles } from './articles';
import { citedWorks } from './cited-works';
import { editions } from './editions';
import { listedAuthors } from './listed-authors';
import { listingChanges } from './listing-changes';
import { listings } from './listings';
import { people, signInTries } from './people';
import { processes } from './processes';
import { publicAddresses } from './public-addresses';
import { publicationGeneration } from './publication-generation';
import { references } from './references';
import { renditions } from './renditions';
import { searchEntries } from './search-entries';
import { searchFilling } from './search-filling';
import { searchQuestions } from './search-questions';
import { searchWords } from './search-words';
import { sources } from './sources';

const extensions = sql`
  CREATE EXTENSION IF NOT EXISTS pg_trgm;
  CREATE EXTENSION IF NOT EXISTS unaccent;
`;

/**
 * What the database keeps beside Payload's tables, by subject, in the order in which one needs the other: promises that it
 * holds by itself, and tables that Payload knows nothing about.
 */
export const schema = [
  extensions,
  appendOnly,
  ...articles,
  ...editions,
  publicAddresses,
  publicationGeneration,
  ...references,
  ...sources,
  renditions,
  people,
  signInTries,
  administrationLog,
  ...processes,
  ...listings,
  ...listingChanges,
  ...citedWorks,
  ...listedAuthors,
  ...searchWords,
  ...searchEntries,
  ...searchFilling,
  ...searchQuestions,
];
