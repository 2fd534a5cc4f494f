import { findingsOf, type FindingCatalogue } from '@/platform/finding';

export const linkCatalogue = {
  'source-not-found': {
    severity: 'error',
    en: { message: 'There is no such source.' },
    ru: { message: 'Такого источника нет.' },
    be: { message: 'Такой крыніцы няма.' },
  },
  'source-without-address': {
    severity: 'error',
    en: {
      message: '“{title}” has no web address, so there is nothing to check.',
      fix: 'Give the source an address, or leave it as a printed work.',
    },
    ru: {
      message: 'У источника «{title}» нет адреса в сети, проверять нечего.',
      fix: 'Укажите адрес или оставьте источник печатным.',
    },
    be: {
      message: 'У крыніцы «{title}» няма адраса ў сеціве, правяраць няма чаго.',
      fix: 'Пазначце адрас або пакіньце крыніцу друкаванай.',
    },
  },
  'capture-not-yours': {
    severity: 'error',
    en: {
      message: 'Copies are asked for by writers, reviewers, fact-checkers, editors and publishers.',
    },
    ru: {
      message: 'Копию запрашивают авторы, рецензенты, фактчекеры, редакторы и выпускающие.',
    },
    be: {
      message: 'Копію запытваюць аўтары, рэцэнзенты, фактчэкеры, рэдактары і выпускаючыя.',
    },
  },
  'copy-not-found': {
    severity: 'error',
    en: { message: 'There is no such copy of this source.' },
    ru: { message: 'Такой копии у этого источника нет.' },
    be: { message: 'Такой копіі ў гэтай крыніцы няма.' },
  },
  'copy-counts-already': {
    severity: 'error',
    en: { message: 'This copy counts already, so no reason is needed.' },
    ru: { message: 'Эта копия уже засчитана, причина не нужна.' },
    be: { message: 'Гэтая копія ўжо залічана, прычына не патрэбна.' },
  },
  'link-has-moved': {
    severity: 'notice',
    en: {
      message: '“{title}” has moved for good.',
      fix: 'Give the source its new address: {address}',
    },
    ru: {
      message: 'Страница «{title}» окончательно переехала.',
      fix: 'Укажите у источника новый адрес: {address}',
    },
    be: {
      message: 'Старонка «{title}» канчаткова пераехала.',
      fix: 'Пазначце ў крыніцы новы адрас: {address}',
    },
  },
  'link-is-failing': {
    severity: 'warning',
    en: {
      message: '“{title}” could not be read: {cause}.',
      fix: 'It is tried again every day. Nothing is to be done yet.',
    },
    ru: {
      message: 'Страницу «{title}» не удалось прочитать: {cause}.',
      fix: 'Попытки повторяются каждый день. Пока ничего делать не нужно.',
    },
    be: {
      message: 'Старонку «{title}» не ўдалося прачытаць: {cause}.',
      fix: 'Спробы паўтараюцца штодня. Пакуль нічога рабіць не трэба.',
    },
  },
  'link-is-dead': {
    severity: 'error',
    en: {
      message: '“{title}” is gone: {cause}, again and again for days.',
      fix: 'There is no copy of it. Find the work at another address, upload a copy, or cite another source.',
    },
    ru: {
      message: 'Страницы «{title}» больше нет: {cause}, раз за разом несколько дней.',
      fix: 'Её копии нет. Найдите работу по другому адресу, загрузите копию или сошлитесь на другой источник.',
    },
    be: {
      message: 'Старонкі «{title}» больш няма: {cause}, раз за разам некалькі дзён.',
      fix: 'Яе копіі няма. Знайдзіце працу па іншым адрасе, загрузіце копію або спашліцеся на іншую крыніцу.',
    },
  },
  'link-is-dead-but-kept': {
    severity: 'warning',
    en: {
      message: '“{title}” is gone: {cause}, again and again for days.',
      fix: 'A copy is kept, which shows what stood there.',
    },
    ru: {
      message: 'Страницы «{title}» больше нет: {cause}, раз за разом несколько дней.',
      fix: 'Хранится копия, которая показывает, что там было.',
    },
    be: {
      message: 'Старонкі «{title}» больш няма: {cause}, раз за разам некалькі дзён.',
      fix: 'Захоўваецца копія, якая паказвае, што там было.',
    },
  },
  'link-says-nothing-is-there': {
    severity: 'error',
    en: {
      message: '“{title}” answers, but says that nothing is there.',
      fix: 'Look at the address {address}. Find the work elsewhere, upload a copy, or cite another source.',
    },
    ru: {
      message: 'Страница «{title}» отвечает, но сообщает, что ничего нет.',
      fix: 'Посмотрите на адрес {address}. Найдите работу в другом месте, загрузите копию или сошлитесь на другой источник.',
    },
    be: {
      message: 'Старонка «{title}» адказвае, але паведамляе, што нічога няма.',
      fix: 'Паглядзіце на адрас {address}. Знайдзіце працу ў іншым месцы, загрузіце копію або спашліцеся на іншую крыніцу.',
    },
  },
  'link-says-nothing-but-kept': {
    severity: 'warning',
    en: {
      message: '“{title}” answers, but says that nothing is there.',
      fix: 'A copy is kept, which shows what stood there.',
    },
    ru: {
      message: 'Страница «{title}» отвечает, но сообщает, что ничего нет.',
      fix: 'Хранится копия, которая показывает, что там было.',
    },
    be: {
      message: 'Старонка «{title}» адказвае, але паведамляе, што нічога няма.',
      fix: 'Захоўваецца копія, якая паказвае, што там было.',
    },
  },
  'link-has-drifted': {
    severity: 'warning',
    en: {
      message: '“{title}” says something else now: {percent} % of the kept text is still there.',
      fix: 'Compare it with the kept copy and see whether it still supports what is written.',
    },
    ru: {
      message: 'На странице «{title}» теперь другой текст: от хранимого осталось {percent} %.',
      fix: 'Сравните её с хранимой копией и проверьте, подкрепляет ли она по-прежнему написанное.',
    },
    be: {
      message: 'На старонцы «{title}» цяпер іншы тэкст: ад захаванага засталося {percent} %.',
      fix: 'Параўнайце яе з захаванай копіяй і праверце, ці падмацоўвае яна па-ранейшаму напісанае.',
    },
  },
  'link-is-closed-to-us': {
    severity: 'notice',
    en: {
      message: '“{title}” is closed to our program: {cause}.',
      fix: 'Open it in a browser. If it is there, upload a copy that you made yourself.',
    },
    ru: {
      message: 'Страница «{title}» закрыта для нашей программы: {cause}.',
      fix: 'Откройте её в браузере. Если она на месте, загрузите копию, сделанную вами.',
    },
    be: {
      message: 'Старонка «{title}» закрыта для нашай праграмы: {cause}.',
      fix: 'Адкрыйце яе ў браўзеры. Калі яна на месцы, загрузіце копію, зробленую вамі.',
    },
  },
  'link-is-closed-but-kept': {
    severity: 'notice',
    en: {
      message: '“{title}” is closed to our program: {cause}.',
      fix: 'A copy is kept, so nothing is to be done.',
    },
    ru: {
      message: 'Страница «{title}» закрыта для нашей программы: {cause}.',
      fix: 'Копия хранится, делать ничего не нужно.',
    },
    be: {
      message: 'Старонка «{title}» закрыта для нашай праграмы: {cause}.',
      fix: 'Копія захоўваецца, рабіць нічога не трэба.',
    },
  },
  'link-was-never-seen': {
    severity: 'warning',
    en: { message: '“{title}” has not been looked at yet.', fix: 'Have it checked.' },
    ru: { message: 'На страницу «{title}» ещё никто не смотрел.', fix: 'Проверьте её.' },
    be: { message: 'На старонку «{title}» яшчэ ніхто не глядзеў.', fix: 'Праверце яе.' },
  },
  'link-may-not-be-fetched': {
    severity: 'error',
    en: {
      message: '“{title}” has an address that is not fetched: {cause}.',
      fix: 'Give the source a public web address.',
    },
    ru: {
      message: 'Адрес страницы «{title}» не запрашивается: {cause}.',
      fix: 'Укажите у источника общедоступный адрес.',
    },
    be: {
      message: 'Адрас старонкі «{title}» не запытваецца: {cause}.',
      fix: 'Пазначце ў крыніцы агульнадаступны адрас.',
    },
  },
} as const satisfies FindingCatalogue;

export const linkFinding = findingsOf(linkCatalogue);
