import type { Finding } from '@/platform/finding';
import type { Language } from '@/platform/language';
import { withStageSaid, type SayPolicy } from '@/reviews/rules/policy-words';
import { sayWorkflowFinding } from '../rules/findings';
import type { TransitionReport } from './transition-report';

/** The report with all its findings in somebody's language, and stages in them by their names there. */
export const sayReport = (
  report: TransitionReport,
  language: Language,
  sayPolicy: SayPolicy,
): TransitionReport => {
  const say = (findings: readonly Finding[]): readonly Finding[] =>
    findings.map((finding) => sayWorkflowFinding(withStageSaid(finding, sayPolicy), language));
  const { events, checklist, particulars } = report;
  return {
    ...report,
    events: events.map((event) => ({ ...event, findings: say(event.findings) })),
    checklist: say(checklist),
    particulars: { ...particulars, failure: say(particulars.failure) },
  };
};
