/** One thing that was looked at. A warning does not keep the publication from running. */
export type Observation = {
  state: 'well' | 'warning' | 'ill';
  what: string;
  advice?: string;
};
