/** Several findings of one rule in one line, and whose they are. */
export const findings = {
  'findings.help': 'Help on this, in a new tab',
  'findings.noAnswer':
    'The publication does not answer, so nobody knows whether this was done. Look again in a moment.',
  'findings.yours': 'This needs you',
  'findings.others': 'This waits for somebody else',
  'findings.more': '(more like it: {{count}})',
  'findings.resolve': 'Resolve one after another',
  'findings.look': 'Look at these pages',
  'findings.of.citation-unresolved': 'Citations without a source: {{count}}',
  'findings.of.citation-proposed': 'Proposed sources to confirm: {{count}}',
  'findings.of.link-unchecked': 'Links that nobody has checked yet: {{count}}',
  'findings.of.link-broken': 'Pages that do not open: {{count}}',
  'findings.of.link-blocked': 'Pages that do not let us look: {{count}}',
  'findings.of.copy-missing': 'Pages of which no copy is kept yet: {{count}}',
  'findings.of.copy-refused': 'Pages of which we cannot make a copy: {{count}}',
  'findings.of.copy-worthless': 'Copies that do not show the page: {{count}}',
  'findings.of.quotation-unchecked': 'Quotations not looked for yet: {{count}}',
  'findings.of.quotation-differs': 'Quotations that differ from the source: {{count}}',
  'findings.of.quotation-not-found': 'Quotations not found in the source: {{count}}',
  'findings.of.quotation-unreadable': 'Quotations whose copy has no text: {{count}}',
  'findings.of.comment-blocks': 'Comments that block approval: {{count}}',
  'findings.of.checklist-open': 'Not confirmed yet: {{count}}',
  'findings.of.note-placed': 'Footnotes that became citations: {{count}}',
  'findings.of.citation-read': 'Citations of a reference manager: {{count}}',
  'findings.of.picture-without-alt':
    'Pictures without words for those who do not see them: {{count}}',
} as const;
