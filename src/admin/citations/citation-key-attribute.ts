/** Attribute that carries the key in the editor's DOM, in copied HTML and in prepared pastes. */
export const citationKeyAttribute = 'data-citation-key';
