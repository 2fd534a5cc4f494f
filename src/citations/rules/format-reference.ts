import type { Language } from '@/platform/language';
import type { CslItem } from '@/sources/rules/csl';
import { spoken, withItalics } from './markup';
import type { CitationRun } from './runs';
import { styles } from './styles/styles';

/** One entry of a list of references. */
export const formatReference = (item: CslItem, language: Language): CitationRun[] =>
  withItalics(styles[language].entry(spoken(item)));
