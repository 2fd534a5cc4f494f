/**
 * Why something may take more than 1.5 times as long with a hundred thousand articles as with a thousand, by its name. What
 * is not named here may not.
 */
export const reasons: Readonly<Record<string, string>> = {
  'memory when idle': 'Postgres holds what it has read of the data, up to its shared_buffers',
  'desk: sources to resolve':
    'beside the queue stand the worst broken works, and it weighs each of these',
  'desk: broken sources': 'it weighs each broken work, of which there are as many times more',
  'desk: Ctrl+K': 'an index; more is found',
  'desk: link report': 'it names each article that cites a page, and more do',
  'report: corrections': 'it has 500 lines, the most that it gives, instead of 39',
  'report: load': 'the same rows lie scattered in tables that are a hundred times as long',
  'Payload’s list: citations': 'Payload’s own, which sorts all; the queue stands in its place',
  'sitemap, its first file': 'it has 10,000 articles instead of 1,000',
  'export of all': 'it gives every article; each takes no longer',
  'export of all: memory more, at most':
    'V8 clears up later in a longer answer: 391 after seven in a row, and given back after them',
  'audit verify': 'it reads every entry; each takes no longer',
  backup: 'it holds every row; each article takes no longer',
  'backup: memory at most': 'V8 clears up later in a longer run',
  'backup tried by restoring it': 'it restores every row; each article takes no longer',
  'by the clock: due links are checked':
    'each five minutes it looks at all works once, in one pass',
  'by the clock: no copy is missing': 'a job of the night, which reads everything',
  'by the clock: no rendition lingers': 'a job of the night, which reads everything',
};
