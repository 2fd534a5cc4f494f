/**
 * A text without the characters at its end that match, one UTF-16 unit after the other. A pattern like `/[.,]+$/` would
 * walk every run of them inside the text as often as the run is long, which a hostile text makes an hour of.
 */
export const withoutEnd = (text: string, isGone: RegExp): string => {
  let end = text.length;
  while (end > 0 && isGone.test(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
};
