import type { PageFault } from '../page-faults';
import { any } from './seen-page';

/**
 * What stands instead of a page, by what it says in English, Russian and Belarusian. `titles` is the whole of a title or of
 * the part of it beside the site's name; `lines` the beginning of a line of the page. Both count only in a page of at most
 * so many characters: an article about such walls has more to say.
 */
export type Wall = { fault: PageFault; titles: RegExp; lines: RegExp; longest: number };

const whole = (...phrases: readonly string[]) => new RegExp(`^(?:${any(...phrases)})$`, 'iu');
const begins = (...phrases: readonly string[]) => new RegExp(`^(?:${any(...phrases)})`, 'iu');

/** The services that stand before many sites, and what sites say by themselves. */
export const walls: readonly Wall[] = [
  {
    fault: 'challenge',
    longest: 1_500,
    titles: whole(
      'just a moment',
      'one more step',
      'attention required!? ?(?:\\| cloudflare)?',
      'ddos-guard|ddos protection.*',
      'are you a (?:robot|human)\\??',
      '(?:robot|bot|security|browser) (?:check|verification|checkpoint)',
      '(?:\\S+ )?security checkpoint',
      'human verification|client challenge',
      'verify(?:ing)? (?:that )?you are (?:a )?human',
      'please verify you are (?:a )?human',
      'checking your browser.*',
      'pardon our interruption',
      'captcha',
      '(?:вы|ты) не робот\\??',
      'ой!?',
      'проверка браузера.*',
      'подтвердите, что вы (?:не робот|человек)',
      'праверка браўзера.*|вы не робат\\??',
    ),
    lines: begins(
      'checking (?:your browser|if the site connection is secure)',
      'verify(?:ing)? (?:that )?you are (?:a )?human',
      "please (?:verify|confirm|prove) (?:that )?you(?: are|’re|'re) (?:not )?(?:a )?(?:human|robot)",
      '(?:please )?enable javascript and cookies to continue',
      'please enable js and disable any ad blocker',
      '(?:please )?complete the (?:security check|captcha)',
      'our systems have detected unusual traffic',
      'press (?:&|and) hold',
      'as you were browsing something about your browser',
      'request unsuccessful\\. incapsula',
      "we (?:just )?need to make sure (?:that )?you(?: are|’re|'re) not a robot",
      '(?:please )?(?:enter|type) the (?:characters|letters) (?:you see|shown|below|in the)',
      'чтобы продолжить, (?:введите|подтвердите)',
      'подтвердите, что (?:запросы|вы (?:не робот|человек))',
      '(?:введите|укажите) (?:символы|код|текст) с (?:картинки|изображения)',
      'проверяем ваш браузер|идёт проверка браузера',
      'пацвердзіце, што (?:запыты|вы (?:не робат|чалавек))',
      'увядзіце (?:сімвалы|код|тэкст) з (?:малюнка|выявы)',
    ),
  },
  {
    fault: 'denied',
    longest: 1_500,
    titles: whole(
      'access (?:to this page has been )?denied',
      '(?:403[\\s:–-]*)?forbidden|403|error 1020',
      '(?:you have been |request )?blocked',
      'доступ (?:ограничен|запрещ[её]н|заблокирован)',
      'доступ (?:забаронены|абмежаваны)',
    ),
    lines: begins(
      "you (?:don(?:’|')t|do not) have permission to (?:access|view)",
      '(?:sorry, )?you have been blocked',
      'access (?:to this (?:page|site|resource) )?(?:has been |is )?denied[.!]?$',
      '(?:your )?request (?:has been |was )?blocked',
      'доступ к (?:этой странице|этому сайту|сайту|ресурсу) (?:ограничен|запрещ[её]н|заблокирован)',
      'доступ да (?:гэтай старонкі|сайта|рэсурсу) (?:забаронены|абмежаваны)',
    ),
  },
  {
    fault: 'rate-limited',
    longest: 1_500,
    titles: whole(
      '(?:429[\\s:–-]*)?too many requests|429',
      'rate limit(?:ed| exceeded)?',
      'слишком много запросов',
      'зашмат запытаў|занадта шмат запытаў',
    ),
    lines: begins(
      '(?:error )?(?:429[\\s:–-]*)?too many requests',
      '(?:api )?rate limit exceeded',
      "you(?:’ve|'ve| have)? (?:been rate.?limited|exceeded (?:the|your)|(?:made|sent) too many)",
      'слишком много запросов|вы отправили слишком много',
      'превышен[ао]? (?:лимит|количество|число|допустим)',
      'зашмат запытаў|занадта шмат запытаў|перавышан[аы]? (?:ліміт|колькасць)',
    ),
  },
  {
    fault: 'region',
    longest: 900,
    titles: whole(
      '(?:not available|unavailable) in your (?:region|country|location)',
      '(?:451[\\s:–-]*)?unavailable (?:for|due to) legal reasons',
      'недоступно в (?:вашем регионе|вашей стране)',
      'недаступна ў (?:вашым рэгіёне|вашай краіне)',
    ),
    lines: begins(
      ".{0,120}\\b(?:not|isn(?:’|')t|un)\\s?(?:currently )?available (?:in|to|from|for) (?:users in |visitors from )?your (?:region|country|location|area|territory)",
      '.{0,80}unavailable (?:for|due to) legal reasons',
      '.{0,200}(?:european economic area|general data protection regulation|gdpr).{0,200}(?:cannot|unable|not (?:able|possible|available|grant))',
      '.{0,200}(?:cannot|unable|unavailable|not available|not possible).{0,200}(?:european economic area|general data protection regulation|gdpr|most european countries)',
      '.{0,80}недоступ\\S*(?: \\S+){0,3} (?:в|для|из) ваш\\S* (?:регион|стран|местоположени)',
      '.{0,80}недаступн\\S*(?: \\S+){0,3} (?:у|ў|для|з) ваш\\S* (?:рэгіён|краін)',
    ),
  },
  {
    fault: 'login',
    longest: 900,
    titles: whole(
      '(?:please )?(?:log|sign)[ -]?in(?: to your account| required)?',
      'login|authentication required|session expired',
      'вход(?: в систему| на сайт)?|авторизация|войти|требуется авторизация',
      'уваход(?: у сістэму| на сайт)?|аўтарызацыя|увайсці',
    ),
    lines: begins(
      '(?:please )?(?:log|sign) in (?:to (?:your account|continue|access|view|see)|first|required)',
      '(?:sorry, )?you (?:must|need to|have to) (?:be )?(?:log(?:ged)?|sign(?:ed)?) in',
      'login (?:is )?required|authentication (?:is )?required|your session has (?:expired|timed out)',
      '(?:войдите|авторизуйтесь),? (?:в|на|чтобы|пожалуйста)',
      '(?:для (?:просмотра|доступа|продолжения).{0,40})?(?:необходимо|требуется|нужно) (?:войти|авторизоваться|авторизация)',
      '(?:увайдзіце|аўтарызуйцеся),? (?:у|ў|на|каб|калі ласка)',
      '(?:для (?:прагляду|доступу).{0,40})?(?:неабходна|патрабуецца|трэба) (?:увайсці|аўтарызавацца|аўтарызацыя)',
    ),
  },
  {
    fault: 'maintenance',
    longest: 1_200,
    titles: whole(
      '(?:site |website |system |page )?(?:is )?(?:currently )?(?:under|down for|undergoing|in) (?:scheduled |planned )?(?:maintenance|construction)(?: mode)?',
      '(?:scheduled |planned |site )?maintenance(?: mode| page)?',
      "we(?:’|')ll be (?:right )?back(?: soon)?",
      '(?:503[\\s:–-]*)?service (?:temporarily )?unavailable|503',
      '(?:site )?temporarily (?:down|unavailable|offline)',
      'технические работы|ведутся (?:технические|профилактические) работы',
      'сайт (?:временно )?(?:недоступен|не работает|на (?:обслуживании|реконструкции))',
      'тэхнічныя работы|сайт (?:часова )?(?:недаступны|не працуе)',
    ),
    lines: begins(
      '(?:sorry,? )?(?:the |this |our )?(?:site|website|service|system|server|page|portal) (?:is )?(?:currently |temporarily )*(?:undergoing|under|down for|closed for|offline for|unavailable due to) (?:scheduled |planned |routine )?maintenance',
      "(?:sorry,? )?we(?:’re|'re| are) (?:currently |just )*(?:down for|performing|doing|undergoing|carrying out) .{0,20}maintenance",
      "we(?:’|')ll be (?:right )?back (?:soon|shortly|online)",
      '(?:sorry,? )?(?:the |this |our )?(?:site|website|service|server) is (?:temporarily|currently) (?:unavailable|down|offline)',
      'the server is temporarily unable to service your request',
      '(?:на сайте |на портале |сейчас |в данный момент )*(?:ведутся|проводятся|проходят) (?:технические|профилактические|плановые|регламентные)',
      '(?:извините,? )?(?:сайт|сервис|портал|страница) (?:временно )(?:недоступ|закрыт|не работает)',
      '(?:на сайце |на партале |зараз )*(?:вядуцца|праводзяцца|ідуць) (?:тэхнічныя|прафілактычныя|планавыя)',
      '(?:сайт|сэрвіс|партал) часова (?:недаступ|зачынены|не працуе)',
    ),
  },
  {
    fault: 'server-error',
    longest: 900,
    titles: whole(
      '(?:http )?(?:error )?50[0-4]',
      '(?:50[0-4][\\s:–-]*)?(?:internal server error|bad gateway|gateway time-?out|server error)',
      '(?:application|database|runtime|server) error',
      'ошибка сервера|внутренняя ошибка сервера|произошла ошибка',
      'памылка сервера|унутраная памылка сервера|адбылася памылка',
    ),
    lines: begins(
      '(?:error )?(?:50[0-4][\\s:–-]*)?(?:internal server error|bad gateway|gateway time-?out)',
      'error establishing a (?:database|redis) connection',
      '(?:php )?fatal error: |uncaught (?:exception|error)|sqlstate\\[|traceback \\(most recent',
      'application error: a (?:client|server)-side exception|server error in ',
      '(?:oops|whoops|sorry|uh[- ]oh)?[!,.]? ?(?:looks like )?something went wrong',
      'an? (?:unexpected|internal|unknown) (?:server )?error (?:has )?occurred',
      'произошла (?:непредвиденная |внутренняя |неизвестная )?ошибка|что-то пошло не так',
      'ошибка (?:подключения к|соединения с|установки соединения с) баз',
      'адбылася (?:нечаканая |унутраная )?памылка|нешта пайшло не так',
      '\\{\\s*"(?:error|errors|message|status)"\\s*:',
    ),
  },
  {
    fault: 'default-page',
    longest: 5_000,
    titles: whole(
      'welcome to (?:nginx|openresty|caddy)!?.*',
      'apache2? .{0,30}default page.*|.*default page: it works',
      'test page for the .{0,40}(?:apache|nginx|http) .*|http server test page.*',
      'iis(?: \\d+)? ?windows(?: server)?(?: \\d+)?|iis\\d*',
      'default (?:web ?site|parallels|plesk|cpanel|server) page.*|domain default page',
    ),
    lines: begins(
      'welcome to (?:nginx|openresty)!?$',
      'this is the default (?:welcome )?(?:page|web page|server)',
      'future home of something',
      'it works!?$',
    ),
  },
];
