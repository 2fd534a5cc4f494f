/** What the page of a kept copy says around the copy. */
export const copies = {
  untitled: 'A cited page',
  about:
    'These are the words of a page that was cited here, as they stood when it was kept. The page belongs to its own publisher.',
  address: 'Original address',
  ledTo: 'It led to',
  taken: 'Kept',
  ways: { capture: 'by this publication', upload: 'uploaded by hand' },
  tool: 'Made with',
  digest: 'SHA-256 of the file',
  file: 'Kept file',
  noWords: 'There are no words to show here, only the file.',
};
