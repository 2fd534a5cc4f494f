import { pageFaultWords } from '@/link-checks/rules/page-fault-words';
import type { FindingCatalogue } from '@/platform/finding';

/** What may be the matter with cited pages, their copies and the words quoted from them. */
export const citationGuardFindings = {
  'link-unchecked': {
    severity: 'error',
    en: {
      message: 'Nobody has checked the link to “{title}” ({url}), cited on “{words}”.',
      fix: 'Checking takes a moment after a link is added: wait, then try again, or check it from the source’s page.',
    },
    ru: {
      message: 'Ссылка на «{title}» ({url}) в сноске к словам «{words}» ещё не проверена.',
      fix: 'Проверка занимает немного времени: подождите и попробуйте снова или запустите её на странице источника.',
    },
    be: {
      message: 'Спасылка на «{title}» ({url}) у зносцы да слоў «{words}» яшчэ не праверана.',
      fix: 'Праверка займае крыху часу: пачакайце і паспрабуйце зноў або запусціце яе на старонцы крыніцы.',
    },
  },
  'link-broken': {
    severity: 'error',
    en: {
      message: 'The page “{title}” ({url}), cited on “{words}”, does not open.',
      fix: 'Correct the address, upload a copy of the page, or let it stand as it is, with a reason.',
    },
    ru: {
      message: 'Страница «{title}» ({url}) из сноски к словам «{words}» не открывается.',
      fix: 'Исправьте адрес, загрузите копию страницы или оставьте как есть, указав причину.',
    },
    be: {
      message: 'Старонка «{title}» ({url}) са зноскі да слоў «{words}» не адкрываецца.',
      fix: 'Выпраўце адрас, загрузіце копію старонкі або пакіньце як ёсць, пазначыўшы прычыну.',
    },
  },
  'link-blocked': {
    severity: 'error',
    en: {
      message:
        'The site of “{title}” ({url}), cited on “{words}”, does not let us look at the page.',
      fix: 'Open it yourself and upload a copy, or let it stand as it is, with a reason.',
    },
    ru: {
      message: 'Сайт «{title}» ({url}) из сноски к словам «{words}» не пускает нас на страницу.',
      fix: 'Откройте её сами и загрузите копию или оставьте как есть, указав причину.',
    },
    be: {
      message: 'Сайт «{title}» ({url}) са зноскі да слоў «{words}» не пускае нас на старонку.',
      fix: 'Адкрыйце яе самі і загрузіце копію або пакіньце як ёсць, пазначыўшы прычыну.',
    },
  },
  'copy-missing': {
    severity: 'error',
    en: {
      message: 'No copy of “{title}” ({url}), cited on “{words}”, is kept yet.',
      fix: 'Copies are made in the background: wait, then try again, or upload one on the source’s page.',
    },
    ru: {
      message: 'Копии страницы «{title}» ({url}) из сноски к словам «{words}» пока нет.',
      fix: 'Копии делаются в фоне: подождите и попробуйте снова или загрузите копию на странице источника.',
    },
    be: {
      message: 'Копіі старонкі «{title}» ({url}) са зноскі да слоў «{words}» пакуль няма.',
      fix: 'Копіі робяцца ў фоне: пачакайце і паспрабуйце зноў або загрузіце копію на старонцы крыніцы.',
    },
  },
  'copy-refused': {
    severity: 'error',
    en: {
      message: 'We cannot make a copy of “{title}” ({url}), cited on “{words}”.',
      fix: 'Save the page yourself and upload it as a copy, or let it stand without one, with a reason.',
    },
    ru: {
      message: 'Сделать копию страницы «{title}» ({url}) из сноски к словам «{words}» не удаётся.',
      fix: 'Сохраните страницу сами и загрузите как копию или оставьте без копии, указав причину.',
    },
    be: {
      message: 'Зрабіць копію старонкі «{title}» ({url}) са зноскі да слоў «{words}» не ўдаецца.',
      fix: 'Захавайце старонку самі і загрузіце як копію або пакіньце без копіі, пазначыўшы прычыну.',
    },
  },
  'copy-worthless': {
    severity: 'error',
    phrases: { cause: pageFaultWords },
    en: {
      message:
        'No copy shows “{title}” ({url}), cited on “{words}”: what came is not the page but {cause}.',
      fix: 'Save the page in your browser and upload it as a copy, correct the address, or let it stand without a copy, with a reason.',
    },
    ru: {
      message:
        'Ни одна копия не показывает «{title}» ({url}) из сноски к словам «{words}»: вместо страницы получено другое — {cause}.',
      fix: 'Сохраните страницу в браузере и загрузите как копию, исправьте адрес или оставьте без копии, указав причину.',
    },
    be: {
      message:
        'Ніводная копія не паказвае «{title}» ({url}) са зноскі да слоў «{words}»: замест старонкі атрымана іншае — {cause}.',
      fix: 'Захавайце старонку ў браўзеры і загрузіце як копію, выпраўце адрас або пакіньце без копіі, пазначыўшы прычыну.',
    },
  },
  'quotation-unchecked': {
    severity: 'error',
    en: {
      message: 'The words quoted on “{words}” have not been looked for in the source yet.',
      fix: 'They are looked for as soon as a copy of the source is kept: wait, or upload a copy.',
    },
    ru: {
      message: 'Слова, процитированные в сноске к «{words}», ещё не сверены с источником.',
      fix: 'Сверка идёт, как только сохранена копия источника: подождите или загрузите копию.',
    },
    be: {
      message: 'Словы, працытаваныя ў зносцы да «{words}», яшчэ не звераны з крыніцай.',
      fix: 'Зверка ідзе, як толькі захавана копія крыніцы: пачакайце або загрузіце копію.',
    },
  },
  'quotation-differs': {
    severity: 'error',
    en: {
      message: 'The words quoted on “{words}” differ from those of the source.',
      fix: 'Open the citation, see the difference, and correct the quotation.',
    },
    ru: {
      message: 'Слова, процитированные в сноске к «{words}», расходятся с источником.',
      fix: 'Откройте сноску, посмотрите, в чём расхождение, и исправьте цитату.',
    },
    be: {
      message: 'Словы, працытаваныя ў зносцы да «{words}», разыходзяцца з крыніцай.',
      fix: 'Адкрыйце зноску, паглядзіце, у чым разыходжанне, і выпраўце цытату.',
    },
  },
  'quotation-not-found': {
    severity: 'error',
    en: {
      message: 'The words quoted on “{words}” are not found in the copy of the source.',
      fix: 'Quote the source word for word, cite the source that says it, or upload a copy that holds the words.',
    },
    ru: {
      message: 'Слов, процитированных в сноске к «{words}», в копии источника нет.',
      fix: 'Цитируйте дословно, укажите источник, где это сказано, или загрузите копию с этими словами.',
    },
    be: {
      message: 'Слоў, працытаваных у зносцы да «{words}», у копіі крыніцы няма.',
      fix: 'Цытуйце даслоўна, пазначце крыніцу, дзе гэта сказана, або загрузіце копію з гэтымі словамі.',
    },
  },
  'quotation-unreadable': {
    severity: 'error',
    en: {
      message: 'The copy of the source quoted on “{words}” has no text to look in.',
      fix: 'Upload a copy with text, such as a PDF with a text layer.',
    },
    ru: {
      message: 'В копии источника, процитированного в сноске к «{words}», нет текста для сверки.',
      fix: 'Загрузите копию с текстом, например PDF с текстовым слоем.',
    },
    be: {
      message: 'У копіі крыніцы, працытаванай у зносцы да «{words}», няма тэксту для зверкі.',
      fix: 'Загрузіце копію з тэкстам, напрыклад PDF з тэкставым слоем.',
    },
  },
} as const satisfies FindingCatalogue;
