import { inEachBasic } from '@/languages/basics';
import { findingsOf, catalogueOf } from '@/platform/finding';

/** What a file of works does not bring along, and why it is refused. */
export const bibliographyRules = catalogueOf(
  {
    'bibliography-unknown': 'error',
    'bibliography-too-large': 'error',
    'bibliography-too-long': 'error',
    'bibliography-empty': 'warning',
    'entry-unreadable': 'error',
    'entry-unfinished': 'warning',
    'names-and-others': 'notice',
    'entry-title-made': 'warning',
    'entry-nameless': 'warning',
    'entry-address-unreadable': 'warning',
    'entry-address-password': 'warning',
    'entry-doi-unreadable': 'warning',
    'field-left-out': 'notice',
    'command-left': 'warning',
  },
  inEachBasic((basics) => basics.findings.bibliography),
);

export const bibliographyFinding = findingsOf(bibliographyRules);

/** Counts what a file says and a source has no place for: one finding per name, at its first line. */
export const leftOut = () => {
  const seen = new Map<string, { count: number; line: number }>();
  return {
    note: (field: string, line: number): void => {
      const before = seen.get(field);
      seen.set(field, { count: (before?.count ?? 0) + 1, line: before?.line ?? line });
    },
    findings: () =>
      [...seen].map(([field, { count, line }]) =>
        bibliographyFinding('field-left-out', { field, count }, { line }),
      ),
  };
};
