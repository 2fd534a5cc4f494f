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
} as const satisfies FindingCatalogue;

export const linkFinding = findingsOf(linkCatalogue);
