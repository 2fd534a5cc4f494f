/** The reports of the desk, in the order in which they are offered. */
export const reportNames = [
  'times',
  'drafts',
  'overdue',
  'load',
  'people',
  'corrections',
  'links',
  'works',
  'sites',
] as const;
export type ReportName = (typeof reportNames)[number];

/** What a column holds: `days` with a decimal, `day` as an instant in ISO 8601, `article` and `source` an id to lead to. */
export type ColumnKind = 'text' | 'number' | 'days' | 'day' | 'state' | 'stage' | 'verdict';

export type Column = { readonly key: string; readonly kind: ColumnKind };

export type Cell = string | number | null;
export type ReportRow = Readonly<Record<string, Cell>>;

/** A table that is shown, drawn and taken along as CSV in the same way, whatever it is about. */
export type Report = {
  readonly name: ReportName;
  readonly columns: readonly Column[];
  readonly rows: readonly ReportRow[];
  /** The column in which a row's name leads to an article or a work, and the column of its id. */
  readonly link?: {
    readonly column: string;
    readonly id: string;
    readonly to: 'articles' | 'sources';
  };
};

/** Which columns each report has. */
export const reportColumns: Readonly<Record<ReportName, readonly Column[]>> = {
  times: [
    { key: 'state', kind: 'state' },
    { key: 'stage', kind: 'stage' },
    { key: 'count', kind: 'number' },
    { key: 'medianDays', kind: 'days' },
    { key: 'p90Days', kind: 'days' },
  ],
  drafts: [
    { key: 'title', kind: 'text' },
    { key: 'owner', kind: 'text' },
    { key: 'days', kind: 'days' },
    { key: 'openCitations', kind: 'number' },
    { key: 'updatedAt', kind: 'day' },
  ],
  overdue: [
    { key: 'title', kind: 'text' },
    { key: 'stage', kind: 'stage' },
    { key: 'assigned', kind: 'text' },
    { key: 'dueAt', kind: 'day' },
    { key: 'days', kind: 'days' },
  ],
  load: [
    { key: 'person', kind: 'text' },
    { key: 'owns', kind: 'number' },
    { key: 'reviews', kind: 'number' },
    { key: 'late', kind: 'number' },
    { key: 'openCitations', kind: 'number' },
  ],
  people: [
    { key: 'person', kind: 'text' },
    { key: 'submitted', kind: 'number' },
    { key: 'approved', kind: 'number' },
    { key: 'returned', kind: 'number' },
    { key: 'published', kind: 'number' },
    { key: 'comments', kind: 'number' },
    { key: 'resolved', kind: 'number' },
  ],
  corrections: [
    { key: 'title', kind: 'text' },
    { key: 'number', kind: 'number' },
    { key: 'publishedAt', kind: 'day' },
    { key: 'days', kind: 'days' },
    { key: 'note', kind: 'text' },
  ],
  links: [
    { key: 'week', kind: 'day' },
    { key: 'checks', kind: 'number' },
    { key: 'well', kind: 'number' },
    { key: 'failing', kind: 'number' },
    { key: 'dead', kind: 'number' },
    { key: 'drifted', kind: 'number' },
  ],
  works: [
    { key: 'title', kind: 'text' },
    { key: 'articles', kind: 'number' },
    { key: 'claims', kind: 'number' },
    { key: 'verdict', kind: 'verdict' },
  ],
  sites: [
    { key: 'site', kind: 'text' },
    { key: 'works', kind: 'number' },
    { key: 'claims', kind: 'number' },
  ],
};
