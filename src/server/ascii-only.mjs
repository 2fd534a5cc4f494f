/**
 * The same program without a letter beyond ASCII: V8 keeps a text at two bytes a sign where a single one is beyond
 * Latin-1, and esbuild leaves those in patterns as they are. For JavaScript and TypeScript, not for JSX, whose text knows no
 * escapes. What a tagged template sees raw changes; those of ours are patterns (`String.raw`), which mean the same.
 *
 * @param {string} code
 * @returns {string}
 */
export const asciiOnly = (code) =>
  code.replace(beyondAscii, (_, slashes, sign) => {
    // Behind a backslash that is no pair's second, it was escaped without need.
    const before = slashes.length % 2 === 1 ? slashes.slice(1) : slashes;
    return `${before}\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });

/** The two that end a line may end a comment. */
const beyondAscii = /(\\*)([^\x00-\x7f\u2028\u2029])/g;
