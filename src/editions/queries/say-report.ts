import type { Finding } from '@/platform/finding';
import type { Language } from '@/platform/language';
import { sayWorkflowFinding } from '../rules/findings';
import type { TransitionReport } from './transition-report';

/** The report with all its findings in somebody's language. */
export const sayReport = (report: TransitionReport, language: Language): TransitionReport => {
  const say = (findings: readonly Finding[]): readonly Finding[] =>
    findings.map((finding) => sayWorkflowFinding(finding, language));
  const { events, checklist, particulars } = report;
  return {
    ...report,
    events: events.map((event) => ({ ...event, findings: say(event.findings) })),
    checklist: say(checklist),
    particulars: { ...particulars, failure: say(particulars.failure) },
  };
};
