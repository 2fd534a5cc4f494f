import { findingsOf, type FindingCatalogue } from '@/platform/finding';

/** Why a program is refused, or a key is not made. */
export const accessCatalogue = {
  'key-invalid': {
    severity: 'error',
    en: {
      message: 'This key is unknown, was revoked or has expired.',
      fix: 'Make a new one at the desk, under API keys.',
    },
    ru: {
      message: 'Этот ключ неизвестен, отозван или просрочен.',
      fix: 'Создайте новый в редакции, в разделе «Ключи API».',
    },
    be: {
      message: 'Гэты ключ невядомы, адкліканы або пратэрмінаваны.',
      fix: 'Стварыце новы ў рэдакцыі, у раздзеле «Ключы API».',
    },
  },
  'key-lacks-scope': {
    severity: 'error',
    en: {
      message: 'This key is not for “{scope}”. It is for: {scopes}.',
      fix: 'Make a key with this scope.',
    },
    ru: {
      message: 'Этот ключ не даёт права «{scope}». Его права: {scopes}.',
      fix: 'Создайте ключ с этим правом.',
    },
    be: {
      message: 'Гэты ключ не дае права «{scope}». Яго правы: {scopes}.',
      fix: 'Стварыце ключ з гэтым правам.',
    },
  },
  'not-with-a-key': {
    severity: 'error',
    en: { message: 'No key does this.', fix: 'Log in with a password.' },
    ru: { message: 'По ключу это недоступно.', fix: 'Войдите с паролем.' },
    be: { message: 'Па ключы гэта недаступна.', fix: 'Увайдзіце з паролем.' },
  },
  'key-name': {
    severity: 'error',
    en: { message: 'A key needs a name of up to 100 characters.', fix: 'Say what it is for.' },
    ru: { message: 'Ключу нужно название не длиннее 100 знаков.', fix: 'Напишите, для чего он.' },
    be: { message: 'Ключу патрэбная назва да 100 знакаў.', fix: 'Напішыце, для чаго ён.' },
  },
  'key-scope-unknown': {
    severity: 'error',
    en: { message: '“{scope}” is no scope of a key.', fix: 'Known ones: {known}.' },
    ru: { message: 'Права «{scope}» у ключей нет.', fix: 'Известные: {known}.' },
    be: { message: 'Права «{scope}» у ключоў няма.', fix: 'Вядомыя: {known}.' },
  },
  'key-limit': {
    severity: 'error',
    en: { message: 'The limit is a whole number of requests a minute, from 1 to {most}.' },
    ru: { message: 'Предел — целое число запросов в минуту, от 1 до {most}.' },
    be: { message: 'Мяжа — цэлы лік запытаў за хвіліну, ад 1 да {most}.' },
  },
  'key-expiry': {
    severity: 'error',
    en: { message: 'A key ends at a time to come.', fix: 'Give an instant such as {example}.' },
    ru: { message: 'Срок ключа — время в будущем.', fix: 'Укажите момент, например {example}.' },
    be: { message: 'Тэрмін ключа — час у будучыні.', fix: 'Пазначце момант, напрыклад {example}.' },
  },
  'key-unknown': {
    severity: 'error',
    en: { message: 'There is no such key of yours.' },
    ru: { message: 'Такого ключа у вас нет.' },
    be: { message: 'Такога ключа ў вас няма.' },
  },
  'too-many-requests': {
    severity: 'error',
    en: {
      message: 'More than {limit} requests in a minute.',
      fix: 'Ask again in {seconds} s.',
    },
    ru: {
      message: 'Больше {limit} запросов за минуту.',
      fix: 'Повторите через {seconds} с.',
    },
    be: {
      message: 'Больш за {limit} запытаў за хвіліну.',
      fix: 'Паўтарыце праз {seconds} с.',
    },
  },
} as const satisfies FindingCatalogue;

export const accessFinding = findingsOf(accessCatalogue);
