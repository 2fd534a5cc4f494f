import type * as en from '../../en/findings/accounts';
import type { Widen } from '../../shape';

export const account: Widen<typeof en.account> = {
  'set-up-code-wrong': {
    message: 'Гэта не той код, які вывеў апошні запуск.',
    fix: 'Паглядзіце ў тэрмінал публікацыі або атрымайце новы код камандай: npm run ibidem -- set-up-code',
  },
  'set-up-done': {
    message: 'У гэтай публікацыі ўжо ёсць адміністратар.',
    fix: 'Увайдзіце або папрасіце адміністратара завесці вам уліковы запіс.',
  },
  'account-incomplete': { message: 'Патрэбныя імя і адрас пошты.' },
  'password-too-short': {
    message: 'Пароль не карацейшы за {least} знакаў.',
    fix: 'Некалькі слоў запар лёгка запомніць.',
  },
  'password-too-long': { message: 'Пароль не даўжэйшы за {most} знакаў.' },
  'password-too-plain': {
    message: 'Такі пароль паспрабуюць адным з першых.',
    fix: 'Лепш некалькі слоў запар, ніяк з вамі не звязаных.',
  },
  'present-password-needed': {
    message: 'Каб змяніць пароль або адрас пошты, патрэбны ваш цяперашні пароль.',
    fix: 'Увядзіце пароль, з якім вы ўваходзіце.',
  },
  'present-password-wrong': { message: 'Гэта не ваш цяперашні пароль.' },
  'one-account-at-a-time': { message: 'Паролі і адрасы пошты мяняюць па адным уліковым запісе.' },
  'too-many-tries': {
    message: 'Зашмат спробаў.',
    fix: 'Паўтарыце праз {seconds} с або запытайце новы пароль па пошце.',
  },
  'accounts-not-theirs': {
    message: 'Уліковымі запісамі займаюцца толькі адміністратары.',
    fix: 'Папрасіце адміністратара.',
  },
  'account-unknown': { message: 'Тут ні ў кога няма адраса {email}.' },
};

export const access: Widen<typeof en.access> = {
  'key-invalid': {
    message: 'Гэты ключ невядомы, адкліканы або пратэрмінаваны.',
    fix: 'Стварыце новы ў рэдакцыі, у раздзеле «Ключы API».',
  },
  'key-lacks-scope': {
    message: 'Гэты ключ не дае права «{scope}». Яго правы: {scopes}.',
    fix: 'Стварыце ключ з гэтым правам.',
  },
  'not-with-a-key': { message: 'Па ключы гэта недаступна.', fix: 'Увайдзіце з паролем.' },
  'key-name': { message: 'Ключу патрэбная назва да 100 знакаў.', fix: 'Напішыце, для чаго ён.' },
  'key-scope-unknown': { message: 'Права «{scope}» у ключоў няма.', fix: 'Вядомыя: {known}.' },
  'key-limit': { message: 'Мяжа — цэлы лік запытаў за хвіліну, ад 1 да {most}.' },
  'key-expiry': {
    message: 'Тэрмін ключа — час у будучыні.',
    fix: 'Пазначце момант, напрыклад {example}.',
  },
  'key-unknown': { message: 'Такога ключа ў вас няма.' },
  'query-too-deep': { message: 'Глыбіня запыту — {depth} палёў; дазволена {most}.' },
  'query-too-costly': {
    message: 'Кошт запыту — {cost}; дазволена {most}.',
    fix: 'Пытайцеся менш запісаў за раз або менш палёў.',
  },
  'query-too-wide': { message: 'У запыце {count} пытанняў адразу; дазволена {most}.' },
  'query-too-aliased': { message: 'У запыце {count} псеўданімаў; дазволена {most}.' },
  'query-too-long': { message: 'Запыт даўжэйшы за {most} {unit}.' },
  'list-too-long': {
    message: 'Мяжа для «{field}» — лік ад 1 да {most}.',
    fix: 'Пытайцеся па старонках або вазьміце ўсё праз GET /api/export.',
  },
  'introspection-for-desk': {
    message: 'Схема даступная толькі рэдакцыі.',
    fix: 'Адпраўце токен або ключ з правам «read».',
  },
  'too-many-requests': {
    message: 'Больш за {limit} запытаў за хвіліну.',
    fix: 'Паўтарыце праз {seconds} с.',
  },
};

export const request: Widen<typeof en.request> = {
  'address-unreadable': { message: 'Адрас запыту не чытаецца.', fix: 'Закадуйце яго ў UTF-8.' },
  'body-unreadable': { message: 'Цела запыту не адпавядае свайму тыпу.' },
  'text-unreadable': {
    message: 'У «{name}» ёсць знак, якога ў тэкстах не бывае.',
    fix: 'Прыбярыце NUL і паловы сімвалаў.',
  },
  'number-unfitting': { message: '«{name}» — цэлы лік ад {from} да {to}.' },
  'filter-unreadable': {
    message: '«{name}» не чытаецца.',
    fix: 'Фільтр — гэта where[поле][аператар]=значэнне; некалькі — у where[and][0] і гэтак далей.',
  },
  'value-of-another-kind': {
    message: 'У «{name}» не бывае значэнняў такога віду.',
    fix: 'Віды палёў апісаныя ў /api/openapi.json.',
  },
  'record-unknown': { message: 'Такога запісу няма.' },
  'value-not-storable': {
    message: 'Значэнне занадта доўгае ці вялікае для свайго поля або іншага віду.',
    fix: 'Віды палёў апісаныя ў /api/openapi.json.',
  },
  'related-unknown': {
    message: 'У запыце названы запіс, якога няма або без якога не абысціся іншым.',
  },
  'value-taken': { message: 'Гэта значэнне ўжо ёсць у іншага запісу.' },
};
