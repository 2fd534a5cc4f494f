import { inEach } from '@/languages/texts';
import type { Finding } from '@/platform/finding';
import type { Language } from '@/platform/language';
import { sayWorkflowFinding } from '@/editions/rules/findings';
import { plainPolicy, type SayPolicy } from '@/reviews/rules/policy-words';
import type { EventData } from './event-kinds';
import { labels, sentences, untitled } from './wording';

/** What a notification is about, beside its data. */
export type Told = { title: string; who: string | null; data: EventData };
/** `at` where the value is an instant, in ISO 8601. */
export type Detail = { label: string; value: string; at?: string };

/** The notification in one sentence. */
export const sayEvent = ({ title, data }: Told, language: Language): string =>
  // A function, so that nothing in the title is taken for a pattern of the replacement.
  sentences[data.what][language].replace('{title}', () => title.trim() || untitled[language]);

/** What else there is to know, each with its label; instants in the given time zone, stages by their names in the language. */
export const sayDetails = (
  { who, data }: Told,
  language: Language,
  timeZone: string,
  sayPolicy: SayPolicy = plainPolicy,
): readonly Detail[] => {
  const instant = (iso: string | undefined) => iso && sayInstant(iso, language, timeZone);
  const values: Record<keyof typeof labels, string | null | undefined> = {
    who,
    original: data.original,
    stages: data.stages?.map(sayPolicy).join(', '),
    reason: data.findings?.length ? inWords(data.findings, language) : data.reason,
    publicNote: data.publicNote,
    words: data.words,
    dueAt: instant(data.dueAt),
    scheduledFor: instant(data.scheduledFor),
    lateBy: data.lateBy === undefined ? null : sayDuration(data.lateBy, language),
  };
  return (Object.keys(values) as (keyof typeof labels)[]).flatMap((name) => {
    const value = values[name];
    const at = name === 'dueAt' || name === 'scheduledFor' ? { at: data[name] } : {};
    return value ? [{ label: labels[name][language], value, ...at }] : [];
  });
};

const inWords = (findings: readonly Finding[], language: Language): string =>
  findings
    .map((finding) => sayWorkflowFinding(finding, language))
    .map(({ message, fix }) => (fix ? `${message} ${fix}` : message))
    .join('\n');

/** An instant as people say it, with its zone. */
export const sayInstant = (iso: string, language: Language, timeZone: string): string => {
  const format = new Intl.DateTimeFormat(locales[language], {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone,
  });
  return `${format.format(new Date(iso))} (${timeZone})`;
};

const locales: Record<Language, string> = inEach((texts) => texts.writing.locale);

const sayDuration = (seconds: number, language: Language): string => {
  const [value, unit] =
    seconds < 2 * 60 * 60
      ? [Math.round(seconds / 60), 'minute']
      : seconds < 48 * 60 * 60
        ? [Math.round(seconds / 3600), 'hour']
        : [Math.round(seconds / 86_400), 'day'];
  return new Intl.NumberFormat(locales[language], {
    style: 'unit',
    unit,
    unitDisplay: 'long',
  }).format(value);
};
