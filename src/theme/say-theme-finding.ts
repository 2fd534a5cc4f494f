import { basics } from '@/languages/basics';
import { sayFinding, type Finding } from '@/platform/finding';
import type { Language } from '@/platform/language';
import { themeCatalogue } from './theme-catalogue';

/** What is wrong with a colour, in the words of a language and with its decimal sign. */
export const sayThemeFinding = (finding: Finding, language: Language): Finding => {
  const params = Object.entries(finding.params ?? {}).map(([name, value]) => [
    name,
    typeof value === 'number' ? sayRatio(value, language) : value,
  ]);
  const said = Object.fromEntries(params) as NonNullable<Finding['params']>;
  return sayFinding({ ...finding, params: said }, language, themeCatalogue);
};

/** Browsers need not know Belarusian, whose numbers look like Russian ones. */
export const sayRatio = (ratio: number, language: Language): string =>
  ratio.toLocaleString(basics[language].dates.figures);
