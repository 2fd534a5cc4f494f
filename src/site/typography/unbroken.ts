import type { Language } from '@/platform/language';

/**
 * Keeps together on one line what belongs together: a short preposition and its word, initials and a name, a number and
 * its unit, a dash and the word before it. Only spaces change, into no-break spaces, and only where the text is shown: the
 * document keeps what was reviewed. Works on a piece of a line too, so at its end a space may still be the first half.
 */
export const unbroken = (text: string, language: Language): string =>
  text.includes(' ')
    ? rules[language].reduce((said, rule) => said.replace(rule, '\u00a0'), text)
    : text;

/** A name that reads as one word: `CC BY 4.0`. */
export const inOnePiece = (name: string): string => name.replaceAll(' ', '\u00a0');

/** Stands where a word begins; letters are of any script. */
const begins = "(?<![\\p{L}\\p{M}\\p{N}’'-])";
const ends = '(?![\\p{L}\\p{M}\\p{N}])';

/** The space behind any of these words before that. */
const after = (words: string, next: string): RegExp =>
  new RegExp(`(?<=${begins}(?:${listed(words)})) (?=${next})`, 'gu');

/**
 * The space behind any of these small words, which may also begin a sentence. Longer ones (или, што, праз) are left free: on a
 * phone they would leave holes at the ends of lines.
 */
const afterSmall = (words: string): RegExp =>
  new RegExp(`(?<=${begins}(?:${listed(words)})) (?=\\S|$)`, 'giu');

/** The space before any of these words. */
const before = (words: string, behind = '\\S'): RegExp =>
  new RegExp(`(?<=${behind}) (?=(?:${listed(words)})${ends})`, 'gu');

const listed = (words: string): string => words.replaceAll('.', '\\.').split(' ').join('|');

const number = '\\d';

/** The same in all three languages. */
const everywhere: readonly RegExp[] = [
  / (?=[—–](?:\s|$))/gu, // no line begins with a dash
  /(?<=\d) (?=\d{3}(?!\d))/gu,
  new RegExp(`(?<=${begins}\\p{Lu}\\.) (?=\\p{Lu}[\\p{Ll}.’'])`, 'gu'), // initials
  /(?<=[№§]) (?=[\p{L}\d])/gu,
  before('% ‰ °C °F € $ £ ¥ ₽ Br', number),
];

const rules: Readonly<Record<Language, readonly RegExp[]>> = {
  en: [
    ...everywhere,
    new RegExp(
      `(?<=${begins}(?:Mr|Mrs|Ms|Dr|Prof|St|Gen|Col|Capt|Lt|Sen|Rep|Gov|Rev)\\.) (?=\\p{Lu})`,
      'gu',
    ),
    after(
      'p. pp. no. nos. No. Nos. vol. vols. ch. fig. figs. Fig. Figs. sec. art. para. c. ca.',
      number,
    ),
    after(
      '[Cc]hapter [Pp]art [Ss]ection [Aa]rticle [Ff]igure [Tt]able [Nn]ote [Pp]age [Vv]olume',
      `${number}{1,3}${ends}`,
    ),
    before(
      'thousand million billion trillion percent km m cm mm kg g t ha GW MW kW GWh MWh kWh bn tn',
      number,
    ),
    after(
      'January February March April May June July August September October November December',
      `${number}{1,2}${ends}`,
    ),
    before(
      'January February March April May June July August September October November December',
      `${begins}${number}{1,2}`,
    ),
    before('AD BC CE BCE a.m. p.m.', number),
  ],
  ru: [
    ...everywhere,
    afterSmall(
      'а б без в во вы да для до за и из из-за из-под к ко на над не ни но о об обо от по под при про с со у я мы ты он',
    ),
    before('же ли ль бы б ж', '\\p{L}'),
    /(?<=тыс\.|млн|млрд|трлн) (?=(?:руб|долл|евро|чел)(?!\p{Ll}))/gu,
    after('г. гг. ул. пр. им. д. кв. обл. гр. акад. проф. св. см. ср.', '[\\p{Lu}\\d]'),
    after('с. стр. рис. табл. гл. ст. ч. п. пп. разд. т. вып. абз. прим.', '[\\dIVXLC]'),
    /(?<=(?<![\p{L}.])[ит]\.) (?=[дпекч]\.)/gu, // т. е., т. п.
    before(
      'тыс. млн млрд трлн руб. коп. долл. г. гг. в. вв. лет км м см мм кг г т га ц кВт МВт ГВт',
      '[\\dIVXLC]',
    ),
    before(
      'января февраля марта апреля мая июня июля августа сентября октября ноября декабря',
      number,
    ),
  ],
  be: [
    ...everywhere,
    afterSmall(
      'а аб ад б без бы для да ды з за з-за са і й на над не ні о пад па пра пры у ў ці як я мы ты ён',
    ),
    before('ж жа бы б', '\\p{L}'),
    /(?<=тыс\.|млн|млрд|трлн) (?=(?:руб|дол|еўра|чал)(?!\p{Ll}))/gu,
    after('г. гг. вул. пр. ім. д. кв. вобл. гр. акад. праф. св. гл. пар.', '[\\p{Lu}\\d]'),
    after('с. стар. мал. табл. гл. арт. ч. п. пп. разд. т. вып. абз. заўв.', '[\\dIVXLC]'),
    /(?<=(?<![\p{L}.])[іт]\.) (?=[дпк]\.)/gu,
    /(?<=(?<!\p{L})г\.) (?=зн\.)/gu,
    before(
      'тыс. млн млрд трлн руб. кап. дол. г. гг. ст. гадоў км м см мм кг г т га ц кВт МВт ГВт',
      '[\\dIVXLC]',
    ),
    before(
      'студзеня лютага сакавіка красавіка мая траўня чэрвеня ліпеня жніўня верасня кастрычніка лістапада снежня',
      number,
    ),
  ],
};
