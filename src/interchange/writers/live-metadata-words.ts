import { inEach } from '@/languages/texts';
import { dateInWords } from '@/citations/rules/wording';
import { wordings as citationWords } from '@/citations/rules/wordings';
import type { Language } from '@/platform/language';
import type { ExportLiveMetadata, ExportReplacement } from '../format';

const wordings = inEach((texts) => texts.print.liveMetadata);

/** What was said of a text since it was approved, a sentence or more for each thing; in its own language. */
export const liveMetadataWords = (
  liveMetadata: ExportLiveMetadata | undefined,
  language: Language,
): readonly string[] => {
  const words = wordings[language];
  const said = (label: string, { text, at }: { text: string; at?: string }) =>
    at ? `${label} (${dayOf(at, language)}): ${text}` : `${label}: ${text}`;
  return [
    ...replacementWords(liveMetadata?.replacedBy, language),
    ...(liveMetadata?.replacedBy?.corrections ?? []).map((one) => said(words.correctedSince, one)),
    ...(liveMetadata?.notices ?? []).map((notice) => said(words[notice.kind], notice)),
    ...(liveMetadata?.reviewDue ? [words.reviewDue] : []),
  ];
};

const replacementWords = (by: ExportReplacement | undefined, language: Language): string[] =>
  by
    ? [
        wordings[language].replaced({
          ...by,
          day: by.published && dayOf(by.published, language),
        }),
      ]
    : [];

const dayOf = (at: string, language: Language): string =>
  dateInWords(at.slice(0, 10), citationWords[language]);

/** A title that does not go anywhere without its retraction. */
export const titleUnder = (
  liveMetadata: ExportLiveMetadata | undefined,
  title: string,
  language: Language,
): string => (liveMetadata?.retracted ? wordings[language].retracted(title) : title);
