import type {
  EditorState,
  LexicalEditor,
  SerializedEditorState,
} from '@payloadcms/richtext-lexical/lexical';

/** The editor of a field that stands on this page. */
export const editorOnPage = (field: string): LexicalEditor | null => {
  const root = document.querySelector(`[data-field-path="${field}"] [data-lexical-editor]`);
  return (root as { __lexicalEditor?: LexicalEditor } | null)?.__lexicalEditor ?? null;
};

const written = new WeakMap<EditorState, SerializedEditorState>();

/** Its text as it would be stored; written once for each state, since a long one takes a while. */
export const textOfEditor = (editor: LexicalEditor): SerializedEditorState => {
  const state = editor.getEditorState();
  const known = written.get(state) ?? state.toJSON();
  written.set(state, known);
  return known;
};
