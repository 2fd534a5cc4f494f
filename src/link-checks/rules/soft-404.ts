import { normaliseUrl } from '@/sources/rules/normalise-url';
import { any, linesOf, partsOf, type SeenPage } from './worth/seen-page';

/**
 * Whether a page that answers with success in truth says that there is nothing: in English, Russian, Belarusian, as a title
 * in some more, and by where it sends people. A text that merely speaks of missing pages must never be taken for one, so
 * words count only where nothing else is said: as a whole title over a short page, or in a short page by themselves.
 */
export const nothingThere = (page: SeenPage): 'not-found' | 'front-page' | 'parked' | undefined => {
  if (leadsToErrorPage(page)) return 'not-found';
  if (leadsHome(page)) return 'front-page';
  if (isParked(page)) return 'parked';
  return saysSo(page) ? 'not-found' : undefined;
};

const isParked = ({ text = '' }: SeenPage): boolean =>
  text.length < shortPage && parked.test(text.slice(0, 700));

const saysSo = ({ title = '', text = '' }: SeenPage): boolean => {
  const isTitled = partsOf(title).some((part) => titles.test(part));
  if (isTitled && text.length < longestErrorPage) return true;
  const beginning = text.slice(0, 700);
  if (isTitled && apologies.test(beginning)) return true;
  if (text.length >= shortPage) return false;
  return (
    apologies.test(beginning) ||
    linesOf(beginning)
      .slice(0, 4)
      .some((line) => titles.test(line))
  );
};

/** Characters. An error page with news and suggestions around it is rarely longer; an article rarely shorter. */
const longestErrorPage = 2_500;
const shortPage = 900;

const missing = {
  en: '(?:page|file|article|document|content|resource|url|object|item)',
  ru: '(?:страниц[аыу]|документ|материал|стать[яюи]|файл|новость|публикация|запись)',
  be: '(?:старонк[аіу]|дакумент|матэрыял|артыкул|файл|навіна|публікацыя)',
};
const number =
  '(?:(?:http\\s*)?(?:error|ошибка|памылка|status|code)?\\s*:?\\s*(?:404|410)\\s*(?:error|ошибка|памылка)?)';

/** The whole of a title, or of a line: a number, or words that say it, or both. */
const titles = new RegExp(
  `^(?:${number}|(?:${number}[\\s:.,–—-]*)?(?:${any(
    `(?:the |this |requested |sorry,? |oops[!.,]* )*${missing.en} (?:was |is |could |can |has |does |you requested )*(?:not (?:be )?found|cannot be found|not exist|been removed|not available|no longer (?:exists|available)|gone)`,
    `no such ${missing.en}`,
    `not found`,
    `nothing found`,
    `410 gone`,
    `${missing.ru} (?:не ?найден[аоы]?|не существует|удал[её]н[аоы]?|больше не существует|недоступн[аоы]?)`,
    `(?:такой|запрашиваемая|запрошенная) страниц[аы] (?:не существует|не ?найдена|нет)`,
    `не найдено`,
    `${missing.be} (?:не ?знойдзен[аы]?|ня знойдзен[аы]?|не існуе|не iснуе|выдален[аы]?|недаступн[аы]?)`,
    `(?:такой|запытаная|запатрабаваная) старонк[аі] (?:не існуе|не знойдзена|няма)`,
    `не знойдзена`,
    `(?:die )?seite (?:wurde )?nicht gefunden`,
    `page (?:non trouvée|introuvable)`,
    `página no encontrada`,
    `pagina non trovata`,
    `(?:strona nie (?:została )?znaleziona|nie znaleziono strony)`,
    `сторінк[ау] не знайдено`,
    `puslapis nerastas`,
    `页面不存在|找不到(?:该)?页面|頁面不存在`,
    `ページが見つかりません(?:でした)?`,
  )})(?:[\\s:.,–—(-]*${number}\\)?)?)$`,
  'iu',
);

/** Sentences in which a site speaks of the very page that was asked for. */
const apologies = new RegExp(
  any(
    `${missing.en} (?:that )?you(?:'|’)?(?: are|re| were|'ve| have)? (?:looking for|requested|tried to|trying to|searching for)[^.\\n]{0,60} (?:not|no longer|moved|removed|deleted|missing|gone|never|couldn|can(?:'|’)t|doesn|isn)`,
    `(?:can(?:no|'|’)?t|could(?:n(?:'|’)?t| not)|unable to) find (?:the|this|that) ${missing.en}(?: (?:that )?you|[.!,\\n]|$)`,
    `the requested ${missing.en} (?:was not|is not|could not|cannot|does not|has been (?:removed|deleted))`,
    `the requested url [^\\n]{0,200}was not found on this server`,
    `this ${missing.en} (?:does not exist|doesn(?:'|’)t exist|no longer exists|is no longer available|isn(?:'|’)t available|has been removed|has been deleted)`,
    `запр(?:ашиваемая|ошенная|ашиваемый|ошенный)(?: вами)? (?:страница|документ|материал|файл|адрес)[^.\\n]{0,60} (?:не |отсутству|удал[её]н|перемещ)`,
    `страниц[аыу], котор(?:ую|ой) вы (?:ищете|искали|запросили|запрашива)[^.\\n]{0,60} (?:не |нет|удалена|отсутству)`,
    `так(?:ой|ая) страниц[аы] (?:не существует|не найдена|нет на)`,
    `(?:мы )?не (?:смогли|удалось|можем) найти (?:эту |запр\\S+ |нужную )?страницу`,
    `(?:к сожалению|извините|упс|простите)[^.\\n]{0,40} (?:страница|документ|материал|статья)[^.\\n]{0,40} (?:не найден|не существует|удал[её]н|отсутству)`,
    `старонк[аіу], як(?:ую|ой) вы (?:шукаеце|шукалі|запыталі|запатрабавалі)[^.\\n]{0,60} (?:не |ня |няма|выдалена)`,
    `(?:запытаная|запатрабаваная|запрошаная)(?: вамі)? старонка[^.\\n]{0,40} (?:не |ня |выдалена|адсутнічае)`,
    `такой старонкі (?:не існуе|няма)`,
    `(?:на жаль|прабачце|выбачайце)[^.\\n]{0,40} (?:старонк[аіу]|дакумент|матэрыял)[^.\\n]{0,40} (?:не знойдзен|ня знойдзен|не існуе|выдален)`,
  ),
  'iu',
);

const parked = new RegExp(
  any(
    `(?:this |the )?domain(?: name)?(?: \\S+)? (?:is|may be|might be) (?:for sale|parked|available for purchase)`,
    `(?:buy|renew) this domain`,
    `this domain (?:name )?has expired`,
    `(?:this |the |your )?account (?:has been |is )?suspended`,
    `this (?:web)?site (?:has been|is) (?:suspended|deactivated)`,
    `(?:срок регистрации домена|домен не (?:прилинкован|делегирован|оплачен))`,
    `(?:этот )?домен(?: \\S+)? (?:прода[её]тся|припаркован|выставлен на продажу)`,
    `купить (?:этот )?домен`,
    `(?:хостинг|аккаунт|сайт) (?:отключ[её]н за неуплату|заблокирован хостинг\\S*|приостановлен)`,
    `(?:гэты )?дамен(?: \\S+)? (?:прада[её]цца|прыпаркаваны)`,
  ),
  'iu',
);

/** Sent to a page whose address says what it is. */
const leadsToErrorPage = ({ url, finalUrl }: SeenPage): boolean =>
  errorPath.test(pathOf(finalUrl)) && !errorPath.test(pathOf(url));
const errorPath =
  /(?:^|\/)(?:404|410|error[-_]?404|404[-_]?error|not[-_]?found|page[-_]?not[-_]?found|notfound)(?:\.\w{2,5})?\/?$/i;

/**
 * Sent from a page to the front page of the same site. Short addresses on another host are how shorteners look, and
 * `/en`, `/home` or `/index.php` are front pages themselves.
 */
const leadsHome = ({ url, finalUrl }: SeenPage): boolean => {
  const [from, to] = [url, finalUrl].map((each) => URL.parse(normaliseUrl(each) ?? ''));
  if (!from || !to || !isFront(to) || isFront(from)) return false;
  if (isSameSite(from.hostname, to.hostname)) return true;
  const steps = from.pathname.split('/').filter(Boolean);
  return steps.length > 1 || (steps[0] ?? '').length > 20;
};

const isFront = ({ pathname, search }: URL): boolean => search === '' && frontPath.test(pathname);
const frontPath =
  /^\/(?:[a-z]{2}(?:[-_][a-z]{2})?\/?)?(?:(?:home|main|start|index|default|welcome)(?:\.\w{2,5})?\/?)?$/i;

const isSameSite = (one: string, other: string): boolean => {
  const [a, b] = [one, other].map((host) => host.replace(/^(?:www|m)\./, ''));
  return a === b || (a ?? '').endsWith(`.${b}`) || (b ?? '').endsWith(`.${a}`);
};

const pathOf = (url: string): string => URL.parse(url)?.pathname ?? '';
