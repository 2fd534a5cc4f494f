import { dateVariables, type CslItem, type DeskWork } from './csl';
import { cslDateOf, type CslDate } from './csl-date';

const dates = ['issued', 'accessed', ...dateVariables] as const;

/** A work for programs that read CSL-JSON 1.0.2: dates are objects there. */
export type CslJson<Work> = Omit<Work, (typeof dates)[number]> & {
  [Name in (typeof dates)[number]]?: CslDate;
};

export const cslJsonOf = <Work extends CslItem | DeskWork>(work: Work): CslJson<Work> => {
  const said = dates.flatMap((name) => {
    const date = work[name];
    return date === undefined ? [] : [[name, cslDateOf(date)] as const];
  });
  return Object.assign({ ...work }, Object.fromEntries(said)) as CslJson<Work>;
};
