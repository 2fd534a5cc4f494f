/** What the page of cited links says, in English. */
export const links = {
  'links.inDraft': 'draft',
  'links.isPublished': 'published',
  'links.again': 'Check again',
  'links.waiting': 'Waits for its turn',
  'links.looked': 'Looked at just now.',
  'links.still': 'It still waits for its turn. The result will stand here later.',
};
