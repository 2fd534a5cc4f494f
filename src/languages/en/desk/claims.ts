/** What is said of checked claims beside the text that is being written. */
export const claims = {
  'claims.count': 'Claims checked: {{checked}} of {{total}}',
  'claims.void': 'void: {{count}}',
  'claims.found': 'Checked: {{found}}',
  'claims.by': '{{name}}, {{stage}}, {{day}}',
  'claims.byVoid': '{{name}}, {{stage}}, {{day}}, found: {{found}}',
  'claims.was': 'It was about',
  'claims.lapsed.words': 'Check void: the words are others now',
  'claims.lapsed.source': 'Check void: the source is another now',
  'claims.lapsed.copy': 'Check void: the kept copy is another now',
} as const;
