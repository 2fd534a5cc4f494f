import { Fragment } from 'react';

/**
 * Words in which a name or a title may run from right to left. Such a stretch is set apart, or the numbers and stops
 * beside it would change their places (Unicode Standard Annex 9).
 */
export const Isolated = ({ text }: { text: string }) =>
  rightToLeft.test(text)
    ? text
        .split(stretches)
        .map((piece, at) =>
          at % 2 === 1 ? <bdi key={at}>{piece}</bdi> : <Fragment key={at}>{piece}</Fragment>,
        )
    : text;

/** Hebrew, Arabic, Syriac, Thaana, N’Ko and those around them, with their presentation forms. */
const letter =
  '[\\u0590-\\u08FF\\uFB1D-\\uFDFF\\uFE70-\\uFEFC\\u{10800}-\\u{10FFF}\\u{1E800}-\\u{1EFFF}]';
const rightToLeft = new RegExp(letter, 'u');
const stretches = new RegExp(`(${letter}(?:[\\s\\p{M}’'-]*${letter})*)`, 'u');
