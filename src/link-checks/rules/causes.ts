import { labelsOf } from '@/languages/labels-of';
import { inEach } from '@/languages/texts';
import { pageFaultWords } from './page-fault-words';
import { readPageFault } from './page-faults';
import type { Language } from '@/platform/language';
import type { FetchError } from './observation';

type Words = Readonly<Record<Language, string>>;

/** Why a page could not be read, as part of a sentence. */
const causes: Readonly<Record<FetchError, Words>> = labelsOf(
  inEach((texts) => texts.labels.fetchErrors),
);

const closed: Words = inEach((texts) => texts.labels.closedPage);

type Seen = { error?: string | null; statusCode?: number | null };

/** By what a check failed: our own word for it, what came instead of the page, or the server's status. */
export const sayCause = ({ error, statusCode }: Seen, language: Language): string => {
  const known = causes[error as FetchError] as Words | undefined;
  const fault = readPageFault(error);
  if (known) return known[language];
  if (fault) return pageFaultWords[fault][language];
  const isRefusal = statusCode != null && (statusCode < 200 || statusCode > 299);
  return isRefusal ? `HTTP ${statusCode}` : closed[language];
};
