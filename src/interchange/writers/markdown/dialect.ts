/** The Markdown that our exports are written in: Pandoc's, without what reads plain words as marks. */
export const exportedDialect = [
  'markdown',
  ...['smart', 'tex_math_dollars', 'raw_tex', 'citations', 'example_lists', 'fancy_lists'],
  ...['definition_lists', 'line_blocks', 'yaml_metadata_block', 'pandoc_title_block'],
  ...['auto_identifiers', 'implicit_figures', 'simple_tables', 'multiline_tables', 'grid_tables'],
  ...['table_captions', 'latex_macros', 'abbreviations', 'implicit_header_references'],
  ...[
    'inline_code_attributes',
    'raw_attribute',
    'inline_notes',
    'shortcut_reference_links',
    'task_lists',
  ],
].join('-');
