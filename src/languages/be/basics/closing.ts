/** A run of marks that belongs to the words before a note’s mark: no letter or digit follows at once. */
export const closing = /^(?:[!?…)\]}»”“"’']|\.{2,}(?!\.))+(?![\p{L}\p{N}])/u;
