/** Whether a line is one or several names of people: “Jane A. Doe and Іван Мележ”. */
export const namesIn = (line: string): string[] | undefined => {
  const plain = line.replace(/^(?:by|авторы?|аўтары?|текст|тэкст)[:\s]\s*/iu, '');
  const parts = plain.split(/\s*(?:,|;|&|\s(?:and|и|і|ды)\s)\s*/u).filter((part) => part !== '');
  return parts.length > 0 && parts.every(isName) ? parts : undefined;
};

/** A name of a person and what stands after it on the line: “Jane Doe, Director of Studies”. */
export const nameWithAffiliation = (
  line: string,
): { name: string; affiliation: string } | undefined => {
  const [, name, affiliation] = /^(.+?)(?:,|\s[-–—|]|:|\n)\s*(.+)$/su.exec(line) ?? [];
  return name && affiliation && isName(name) ? { name, affiliation } : undefined;
};

/** Same person, whatever the capitals and the spacing. */
export const sameName = (one: string, other: string): boolean => plain(one) === plain(other);

/** Announced as a byline in words: “By Jane Doe”, «Автор: …». */
export const isAnnounced = (line: string): boolean =>
  /^(?:by\s|(?:авторы?|аўтары?|текст|тэкст):)/iu.test(line);

const isName = (text: string): boolean => {
  const words = text.trim().split(/\s+/);
  return (
    words.length >= 2 &&
    words.length <= 5 &&
    text.length <= 60 &&
    words.every((word) => nameWord.test(word) || particle.test(word)) &&
    nameWord.test(words.at(-1) ?? '') &&
    !words.some((word) => noName.test(word))
  );
};

/** A capitalised word, an initial, or two joined by a hyphen; letters only. */
const nameWord = /^\p{Lu}(?:\.|[\p{L}\p{M}’'ʼ]*)(?:-?\p{Lu}(?:\.|[\p{L}\p{M}’'ʼ]+))*$/u;
const particle = /^(?:de|da|di|del|van|von|der|den|la|le|bin|ibn|al|el|y)$/u;

/** Words that titles and headings have and names do not. */
const noName =
  /^(?:the|an?|of|and|or|in|on|at|to|for|with|by|from|as|is|are|new|what|why|how|introduction|conclusions?|background|summary|institute|university|council|centre|center|foundation|director|fellow|analyst|professor|организация|комиссия|комитет|министерство|резолюция|арганізацыя|камісія|камітэт|міністэрства|рэзалюцыя|введение|заключение|выводы|институт|университет|совет|центр|фонд|директор|аналитик|эксперт|профессор|уводзіны|заключэнне|высновы|інстытут|універсітэт|савет|цэнтр|дырэктар|аналітык|прафесар|nations|united|states|kingdom|security|resolution|organi[sz]ation|commission|committee|ministry|parliament|assembly|court|agency|union|beyond|after|before|between|russia|china|europe|european|belarus|россия|китай|беларусь|европа|расія|кітай|еўропа)$/iu;

const plain = (name: string): string =>
  name
    .replace(/^(?:by|авторы?|аўтары?)[:\s]\s*/iu, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
