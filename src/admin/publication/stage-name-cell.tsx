import type { DefaultServerCellComponentProps } from 'payload';
import { isLanguage } from '@/platform/language';
import { sayPolicy } from '@/reviews/queries/policy-words';

/** The stage of an assignment, by its name in the language of whoever looks. */
export const StageNameCell = async ({
  cellData,
  i18n,
  payload,
}: DefaultServerCellComponentProps) => {
  const say = await sayPolicy({ payload }, isLanguage(i18n.language) ? i18n.language : 'en');
  return <span>{say(String(cellData ?? ''))}</span>;
};
