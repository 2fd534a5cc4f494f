import { findingsOf, type Finding } from '@/platform/finding';
import { hexOf } from './colour';
import {
  contrastOnPaper,
  groundsOn,
  defaultTheme,
  readablePaper,
  type WrittenTheme,
} from './theme';
import { themeCatalogue } from './theme-catalogue';
import { leastContrast, readableOn } from './palette';

const finding = findingsOf(themeCatalogue);

/** What is wrong with the colours; nothing where every text can be read in both themes. */
export const themeFindings = (written: WrittenTheme): readonly Finding[] => {
  const fields = ['paper', 'accent', 'accentDark'] as const;
  const senseless = fields.filter((field) => written[field]?.trim() && !hexOf(written[field]));
  if (senseless.length > 0) {
    return senseless.map((field) =>
      finding('no-colour', { written: written[field] ?? '' }, at(field)),
    );
  }
  const paper = hexOf(written.paper ?? '') ?? defaultTheme.paper;
  const lighter = readablePaper(paper);
  if (lighter !== paper) {
    const ratio = roundDown(contrastOnPaper(paper));
    const params = { colour: paper, ratio, suggestion: lighter };
    return [finding('paper-too-dark', params, at('paper'))];
  }
  return [
    ...accentFindings('accent', written.accent, paper),
    ...accentFindings('accentDark', written.accentDark, paper),
  ];
};

const accentFindings = (
  field: 'accent' | 'accentDark',
  written: string | null | undefined,
  paper: string,
): readonly Finding[] => {
  const colour = hexOf(written ?? '');
  if (!colour) return [];
  const theme = field === 'accent' ? 'light' : 'dark';
  const grounds = groundsOn(paper, theme);
  const suggestion = readableOn(colour, grounds, theme);
  if (suggestion === colour) return [];
  const ratio = roundDown(leastContrast(colour, grounds));
  const rule = field === 'accent' ? 'accent-unreadable' : 'dark-accent-unreadable';
  return [finding(rule, { colour, ratio, suggestion }, at(field))];
};

const at = (field: string) => ({ field: `colours.${field}` });

/** Down, so that nothing is refused with the words that it has enough. */
const roundDown = (ratio: number): number => Math.floor(ratio * 100) / 100;
