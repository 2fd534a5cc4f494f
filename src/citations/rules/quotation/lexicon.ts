/** What a word decides in a statement, in English, Russian and Belarusian. */
export type Matter = 'number' | 'sign' | 'unit' | 'date' | 'negation' | 'modal' | 'name' | 'word';

/** What the word is about: a change of any of these changes the statement, whatever its size. */
export const matterOf = (word: { key: string; text: string; kind: string }): Matter => {
  if (word.kind === 'number') return 'number';
  if (word.kind === 'sign') return 'sign';
  const { key } = word;
  if (isNegation(key)) return 'negation';
  if (modals.test(key)) return 'modal';
  if (isNumeral(key)) return 'number';
  if (units.test(key)) return 'unit';
  if (dates.test(key)) return 'date';
  return /^\p{Lu}/u.test(word.text) ? 'name' : 'word';
};

export const isNegation = (key: string): boolean => negations.test(key) || key.endsWith("n't");

/** Numbers in words and words of scale: whatever a number goes on with. */
export const isNumeral = (key: string): boolean => numerals.test(key);

export const isUnit = (key: string): boolean => units.test(key);

/** After these an English negation comes behind: "will not", "is not". */
export const isAuxiliary = (key: string): boolean => auxiliaries.test(key) || modals.test(key);

/** What turns a statement round or takes it back without denying it: left out, the rest says something else. */
export const isReservation = (key: string): boolean => isNegation(key) || reservations.test(key);

/** Whole words, stems end in an asterisk. */
const oneOf = (words: string): RegExp =>
  new RegExp(`^(?:${words.trim().split(/\s+/).join('|').replaceAll('*', '.*')})$`, 'u');

const negations = oneOf(`
  not no non never none nor neither without cannot nobody nothing nowhere noone hardly barely scarcely
  не ни нет никогда никто никого никому никем ничто ничего ничему ничем нигде никуда никак* нельзя без
  безо вряд едва отнюдь невозможно неверно неправда
  ні няма ніколі ніхто нікога нікому нікім нішто нічога нічому нічым нідзе нікуды ніяк* нельга бяз ня
  наўрад ледзь немагчыма няпраўда`);

const modals = oneOf(`
  may might must shall should will would can could ought need
  может могут могу можем можете мог могла могли могло должен должна должно должны нужно надо следует
  обязан* вправе можно возможно
  можа могуць магу можам можаце магла маглі магло павінен павінна павінны павінны мусіць мусяць трэба
  варта можна магчыма абавязан*`);

const auxiliaries = oneOf(
  'is are was were be been am do does did has have had есть был была были было быў былі будзе будет',
);

const reservations = oneOf(`
  if unless except only allegedly supposedly deny denied denies denying false falsely untrue refuse*
  reject* doubt* wrongly unlikely
  если якобы кроме только лишь отрица* опроверг* ложн* неправ* сомнева* отказ* маловероятно
  калі нібыта акрамя толькі адмаўля* абверг* хлус* сумнява* адмов* малаверагодна`);

const numerals = oneOf(`
  zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
  seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety half third quarter
  dozen* hundred* thousand* million* billion* trillion* bn mn mln bln tn double triple twice thrice
  ноль один одна одно одного одной два две двух двум три трех трем четыр* пять пяти шесть шести семь
  семи восемь восьми девять девяти десять десяти десят* одиннадцат* двенадцат* тринадцат* четырнадцат*
  пятнадцат* шестнадцат* семнадцат* восемнадцат* девятнадцат* двадцат* тридцат* сорок* пятьдесят*
  шестьдесят* семьдесят* восемьдесят* девяност* сто ста сотн* сотен двест* двухсот трист* четырест*
  пятьсот* шестьсот* семьсот* восемьсот* девятьсот* тысяч* миллион* миллиард* триллион* тыс млн млрд
  трлн половин* треть четверть вдвое втрое дважды полтора
  нуль адзін адна адно аднаго дзве двух тры трох чатыр* пяць пяці шэсць шасці сем сямі восем васьмі
  дзевяць дзевяці дзесяць дзесяці адзінаццац* дванаццац* трынаццац* чатырнаццац* пятнаццац* шаснаццац*
  семнаццац* васямнаццац* дзевятнаццац* дваццац* трыццац* пяцьдзясят* шэсцьдзясят* семдзесят*
  восемдзесят* дзевяност* сотні соцень дзвесце трыста мільён* мільярд* трыльён* палов* чвэрць удвая
  двойчы паўтара`);

const units = oneOf(`
  percent percentage per cent cents point points basis dollar* euro* pound* ruble* rouble* hryvnia* zloty* usd eur gbp rub byn
  kilomet* km metre* meter* mile* kilogram* kg ton tons tonne* barrel* hectare* degree* hour* day* week*
  month* year* century centuries decade* times
  процент* пункт* доллар* евро рубл* грив* злот* цент* километр* км метр* миль мили килограмм* кг тонн*
  баррел* гектар* градус* час часа часов день дня дней недел* месяц* год года лет году годов век века
  веков раз раза
  працэнт* даляр* еўра эўра рубель рублі рублёў рублеў рубля грыў* кіламетр* міль мілі кілаграм* тон тоны
  баралеў гектар* градус* гадзін* дзень дня дзён дзен тыдзень тыдня тыдняў месяц* гады гадоў годзе стагодд*
  разы разоў`);

const dates = oneOf(`
  january february march april june july august september october november december monday tuesday
  wednesday thursday friday saturday sunday today yesterday tomorrow
  январ* феврал* март марта марте апрел* мая мае июн* июл* август* сентябр* октябр* ноябр* декабр*
  понедельник* вторник* среду четверг* пятниц* суббот* воскресень* сегодня вчера завтра
  студзен* студзен* лют* сакавік* красавік* травен* траўня чэрвен* чэрвеня ліпен* жні* верас* кастрычнік*
  лістапад* снежан* снежня панядзел* аўторак* чацвер* пятніц* субот* нядзел* сёння учора ўчора заўтра`);
