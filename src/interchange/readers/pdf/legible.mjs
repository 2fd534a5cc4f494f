/**
 * Text as these fonts can show it. A character that none of them has becomes its number, e.g. `[U+4E2D]`: PDF/UA allows
 * no empty boxes, and no word goes without a sign. What is never seen (controls, joiners without a glyph) is left out.
 */
export const legibleIn = (characters) => (text) => {
  let legible = '';
  for (const character of text
    .toWellFormed()
    .normalize('NFC')
    .replace(/[\t\n\v\f\r\u2028\u2029]/g, ' ')) {
    if (/[\p{Cc}\u00ad]/u.test(character)) continue;
    if (characters.has(character.codePointAt(0))) legible += character;
    else if (!/\p{Default_Ignorable_Code_Point}/u.test(character)) legible += named(character);
  }
  return legible;
};

const named = (character) =>
  `[U+${character.codePointAt(0).toString(16).toUpperCase().padStart(4, '0')}]`;
