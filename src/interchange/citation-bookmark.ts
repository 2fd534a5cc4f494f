/** The bookmark around cited words in a word processor, by which an import of the edited file knows the citation again. */
export const citationBookmark = (key: string): string => `cite_${key}`;
