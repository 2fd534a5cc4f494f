import { any, countWords, linesOf, type SeenPage } from './seen-page';

type Emptiness = 'script-only' | 'sends-on' | 'no-words' | 'consent' | 'challenge' | 'login';

/** What a page is of which nothing is left when what every empty page says is taken away. */
export const withoutWords = (page: SeenPage): Emptiness | undefined => {
  const { text = '', title = '', marks } = page;
  const lines = linesOf(text);
  const own = countWords(lines.filter((line) => !fillers.test(line)).join('\n'));
  const scripts = marks?.scripts ?? 0;
  if (marks?.hasChallenge && own < 25 && text.length < 1_500) return 'challenge';
  if (marks?.sendsOn && own < 15) return 'sends-on';
  if (marks?.hasEmptyRoot && own < mostInShell && scripts > 0) return 'script-only';
  if (own === 0) return needsScript(page) ? 'script-only' : 'no-words';
  if (marks?.asksForPassword && own < mostInShell && isLogin.test(`${title}\n${text}`)) {
    return 'login';
  }
  return isConsent(text, lines) ? 'consent' : undefined;
};

/** Words: the menu and the foot of a page whose middle a script is to fill. */
const mostInShell = 60;

const needsScript = ({ text = '', marks }: SeenPage): boolean =>
  (marks?.scripts ?? 0) > 0 || /javascript/i.test(text);

const fillers = new RegExp(
  `^(?:${any(
    `loading|please wait|one moment|redirecting`,
    `you need to enable javascript`,
    `(?:please )?(?:enable|turn on|activate) javascript`,
    `javascript (?:is|must be|seems to be) (?:required|disabled|enabled|not enabled|turned off)`,
    `(?:this|our) (?:site|website|app|application|page) (?:requires|needs|works best with) javascript`,
    `(?:we(?:’|')re sorry but )?\\S+ doesn(?:’|')t work properly without javascript`,
    `your browser (?:does not support|is not supported|is out of date)`,
    `if you are not redirected|click here if you`,
    `загрузка|подождите|пожалуйста,? подождите|идёт загрузка|перенаправление`,
    `(?:пожалуйста,? )?(?:включите|для работы .{0,30}(?:необходим|требуется)) javascript`,
    `загружаецца|пачакайце|калі ласка,? пачакайце|перанакіраванне`,
    `(?:калі ласка,? )?(?:уключыце|для працы .{0,30}(?:неабходны|патрабуецца)) javascript`,
  )})`,
  'iu',
);

const isLogin =
  /\b(?:log|sign)[ -]?in\b|\blogin\b|password|войти|вход|авториз|парол|увайсці|уваход|аўтарыз/iu;

/** A banner stands on honest pages too, beside their words. Here nothing stands beside it. */
const isConsent = (text: string, lines: readonly string[]): boolean =>
  text.length < 2_500 &&
  asksForConsent.test(text) &&
  countWords(lines.filter((line) => !ofConsent.test(line)).join('\n')) < 15;

const asksForConsent = new RegExp(
  any(
    `before you continue`,
    `we value your privacy`,
    `we (?:and our (?:\\d+ )?partners )?(?:use|store|process)[^.\\n]{0,60} cookies`,
    `(?:accept|agree)[^.\\n]{0,60}(?:cookies|to continue)`,
    `мы используем (?:файлы )?(?:cookie|куки)|сайт использует (?:файлы )?(?:cookie|куки)`,
    `мы выкарыстоўваем (?:файлы )?(?:cookie|кукі)|сайт выкарыстоўвае (?:файлы )?(?:cookie|кукі)`,
  ),
  'iu',
);
const ofConsent =
  /cookie|куки|кукі|consent|gdpr|privacy|персональн|персанальн|before you continue|accept|reject|agree|partners|preferences|settings|legitimate interest|advertis|measurement|согла|прин(?:ять|имаю)|отклон|настро|згод|прыняць|адхіліць|налад|language|sign in/iu;
