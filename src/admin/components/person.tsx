/** The first letters of first and last name: `AB`. */
export const initialsOf = (name: string): string => {
  const words = name.split(/\s+/).filter(Boolean);
  const letters = words.length > 1 ? [words[0], words.at(-1)] : words;
  return letters
    .map((word) => [...(word ?? '')][0] ?? '')
    .join('')
    .toUpperCase();
};

/** Initials in a circle, beside a name or with it as their label. */
export const Person = ({ name, isAlone = false }: { name: string; isAlone?: boolean }) => (
  <span
    aria-hidden={isAlone ? undefined : true}
    aria-label={isAlone ? name : undefined}
    className="desk-person"
    role={isAlone ? 'img' : undefined}
    title={isAlone ? name : undefined}
  >
    {initialsOf(name)}
  </span>
);
