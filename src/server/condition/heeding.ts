import type { GenerationWatch } from '../page-cache/generation-watch';
import type { Gate } from '../rate-limits/rate-limits';
import type { ConditionWatch } from './condition-watch';

type KnownCondition = Pick<ConditionWatch, 'now'>;

const isThere = ({ now }: KnownCondition): boolean => now().database === 'there';

/** A frozen database is noticed by the condition first. */
export const certainWith = (condition: KnownCondition, watch: GenerationWatch): GenerationWatch => {
  const { epoch, suspect, heard, confirm, close } = watch;
  const isCertain = () => isThere(condition) && watch.isCertain();
  return { epoch, suspect, heard, confirm, close, isCertain };
};

/** Nobody is counted where the counters are: what is asked then costs no work either. */
export const countingWith = (condition: KnownCondition, gate: Gate): Gate => ({
  admit: async (request, response, isSignIn) =>
    !isThere(condition) || gate.admit(request, response, isSignIn),
  isKnown: async (request) => !isThere(condition) || gate.isKnown(request),
});
