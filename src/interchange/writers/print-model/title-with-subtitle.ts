import type { Language } from '@/platform/language';

/**
 * In one line, as reference managers keep it and styles print it: `The wells: What a rope can tell`, without a second mark
 * behind one. In Russian and Belarusian the subtitle begins a sentence: `Колодцы. Что говорит верёвка`.
 */
export const titleWithSubtitle = (
  title: string,
  subtitle: string | undefined,
  language: Language,
): string => {
  if (!subtitle) return title;
  const mark = language === 'en' ? ':' : '.';
  return `${title}${/[.:!?…]["”»’]?$/.test(title) ? '' : mark} ${subtitle}`;
};
