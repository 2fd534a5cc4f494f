import type { TransitionReport } from '../../publication/report';

/** How much stops the next step; what is only worth a look counts for nothing. */
export const railCount = (report: TransitionReport | undefined): number =>
  report?.checklist.filter(({ severity }) => severity === 'error').length ?? 0;
