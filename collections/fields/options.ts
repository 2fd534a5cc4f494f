import type { Language } from '@/platform/language';

/** What a list of allowed values looks like as options; each value names its own label. */
export const options = <Value extends string>(
  labels: Readonly<Record<Value, Record<Language, string>>>,
): { value: Value; label: Record<Language, string> }[] =>
  (Object.keys(labels) as Value[]).map((value) => ({ value, label: labels[value] }));
