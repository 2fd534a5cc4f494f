import type { CslItem } from '@/sources/rules/csl';
import { coins } from '@/exports/metadata/coins';

/** A work for reference managers, invisible: they offer all works of a page to be saved at once. */
export const ContextObject = ({ work }: { work: CslItem }) => (
  <span className="Z3988" title={coins(work)} />
);
