import { pageFaultWords } from '@/link-checks/rules/page-fault-words';
import type { PageFault } from '@/link-checks/rules/page-faults';
import { fill } from '../messages/messages';
import type { Setting } from '../setting';

/** That no copy shows the page, and what came instead of it. */
export const NoCopy = ({ fault, setting }: { fault: PageFault; setting: Setting }) => (
  <span>{fill(setting.say.noCopyShowsIt, { cause: pageFaultWords[fault][setting.language] })}</span>
);
