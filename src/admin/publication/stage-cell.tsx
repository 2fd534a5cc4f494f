import type { DefaultServerCellComponentProps } from 'payload';
import { isLanguage } from '@/platform/language';
import { takenPolicy } from '@/reviews/queries/review-policy';
import { sayPolicy } from '@/reviews/queries/policy-words';
import { stagesBeside } from '@/reviews/rules/stages';

/** The stages that are open, by the names that they have in the policy of the running review. */
export const StageCell = async ({
  cellData,
  i18n,
  payload,
  rowData,
}: DefaultServerCellComponentProps) => {
  const { workflowState, openEdition } = rowData as Row;
  const id = typeof openEdition === 'object' ? openEdition?.id : openEdition;
  if (workflowState !== 'in_review' || id === undefined) return null;
  const edition = await payload.findByID({
    collection: 'editions',
    id,
    depth: 0,
    select: { policy: true },
  });
  const policy = takenPolicy(edition.policy);
  if (!policy) return null;
  const open = stagesBeside(policy, Number(cellData ?? 0));
  const say = await sayPolicy({ payload }, isLanguage(i18n.language) ? i18n.language : 'en');
  const names = open.flatMap((index) => policy.stages[index]?.name ?? []);
  return <span>{names.map(say).join(' + ')}</span>;
};

type Row = { workflowState?: string | null; openEdition?: number | { id: number } | null };
