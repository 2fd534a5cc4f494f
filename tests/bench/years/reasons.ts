/**
 * Why something may take more than 1.5 times as long with a hundred thousand articles as with a thousand, by its name. What
 * is not named here may not.
 */
export const reasons: Readonly<Record<string, string>> = {
  'export of all': 'it gives every article; each takes no longer',
  'audit verify': 'it reads every entry; each takes no longer',
  backup: 'it holds every row; each article takes no longer',
  'desk: broken sources': 'it weighs each broken work, of which there are as many times more',
  'by the clock: no copy is missing': 'a job of the night, which reads everything',
  'by the clock: no rendition lingers': 'a job of the night, which reads everything',
  'backup tried by restoring it': 'it restores every row; each article takes no longer',
};
