import { any, countWords, type SeenPage } from './seen-page';

/**
 * Whether only the beginning of a text is shown, for those who have not paid: a line that asks for it in a page that says
 * little else, or a page whose own data say that it is not for everybody and has more words than these. “Subscribe to our
 * newsletter” asks for nothing of the kind, and many sites mark texts as paid that they show in full.
 */
export const isPaywall = ({ text = '', marks }: SeenPage): boolean => {
  const words = countWords(text);
  if (marks?.isForSubscribers) {
    const { statedWords } = marks;
    if (statedWords === undefined ? words < 150 : words < 0.6 * statedWords) return true;
  }
  // In quotes it is somebody's sentence about such lines.
  const lines = text.split('\n');
  return words < mostInTeaser && lines.some((line) => gate.test(line) && !letter.test(line));
};

const mostInTeaser = 350;

/** What is free to all. */
const letter = /newsletter|podcast|channel|telegram|our other|рассылк|канал|подкаст|падкаст/iu;

const join = '(?:subscribe|sign (?:in|up)|log in|register|become a|join|start)';

const gate = new RegExp(
  `^(?:${any(
    `(?:please )?${join}[^.\\n]{0,60} to (?:continue|keep|finish|read|unlock|get (?:full|unlimited) access)`,
    `to (?:continue|keep|finish) reading`,
    `to read (?:the |this )[^.\\n]{0,60} ${join}`,
    `(?:the rest of )?this (?:article|story|content|page|report|post) is (?:only )?(?:for|available (?:only )?to|reserved for|exclusive to|available exclusively to)(?: our)?(?: paying| paid| premium| registered)? (?:subscribers|members)`,
    `(?:for |only for )?(?:subscribers|members)[ -]only(?: content| article)?$`,
    `you(?:’ve|'ve| have) (?:reached|read|used|hit) (?:your|all|the) [^.\\n]{0,40}(?:limit|articles)`,
    `(?:unlock|continue reading) this (?:article|story)`,
    `(?:чтобы|для того,? чтобы) (?:читать (?:дальше|далее|полностью)|продолжить чтение|дочитать|прочитать (?:полностью|статью|материал))`,
    `(?:продолжение|полный текст|полная версия)[^.\\n]{0,40} (?:доступ\\S+|только)[^.\\n]{0,40}(?:подпис|зарегистр)`,
    `(?:этот |данный )?(?:материал|статья|текст|контент)[^.\\n]{0,20} доступ\\S+ (?:только )?(?:по подписке|подписчикам|для подписчиков)`,
    `(?:доступно )?только (?:для|по) (?:подписчик|подписке)`,
    `(?:оформите|купите) подписку`,
    `каб (?:чытаць (?:далей|цалкам)|працягнуць чытанне|дачытаць|прачытаць (?:цалкам|артыкул|матэрыял))`,
    `(?:працяг|поўны тэкст|поўная версія)[^.\\n]{0,40} (?:даступ\\S+|толькі)[^.\\n]{0,40}(?:падпіс|зарэгістр)`,
    `(?:гэты )?(?:матэрыял|артыкул|тэкст)[^.\\n]{0,20} даступ\\S+ (?:толькі )?(?:па падпісцы|падпісчыкам|для падпісчыкаў)`,
    `(?:даступна )?толькі (?:для падпісчыкаў|па падпісцы)`,
    `(?:аформіце|купіце) падпіску`,
  )})`,
  'iu',
);
