import type { FindingCatalogue } from '@/platform/finding';

export type LookRule =
  'no-colour' | 'accent-unreadable' | 'dark-accent-unreadable' | 'paper-too-dark';

/**
 * What can be wrong with the colours of a publication. Ratios as in WCAG 2.2, without its colon: the desk's messages take
 * what follows one for a list.
 */
export const themeCatalogue: FindingCatalogue<LookRule> = {
  'no-colour': {
    severity: 'error',
    en: {
      message: '“{written}” is no colour.',
      fix: 'Write it with six digits, as in #8c2d1b.',
    },
    ru: {
      message: '«{written}» — не цвет.',
      fix: 'Запишите его шестью знаками, например #8c2d1b.',
    },
    be: {
      message: '«{written}» — не колер.',
      fix: 'Запішыце яго шасцю знакамі, напрыклад #8c2d1b.',
    },
  },
  'accent-unreadable': {
    severity: 'error',
    en: {
      message:
        'Words in {colour} have a contrast of {ratio} to 1 with the paper; 4.5 to 1 is the least.',
      fix: 'The nearest colour that can be read is {suggestion}.',
    },
    ru: {
      message: 'Контраст слов цвета {colour} с бумагой — {ratio} к 1; нужно не меньше 4,5 к 1.',
      fix: 'Ближайший цвет, который можно прочесть, — {suggestion}.',
    },
    be: {
      message: 'Кантраст слоў колеру {colour} з паперай — {ratio} да 1; трэба не менш за 4,5 да 1.',
      fix: 'Найбліжэйшы колер, які можна прачытаць, — {suggestion}.',
    },
  },
  'dark-accent-unreadable': {
    severity: 'error',
    en: {
      message:
        'Words in {colour} have a contrast of {ratio} to 1 with the dark paper; 4.5 to 1 is the least.',
      fix: 'The nearest colour that can be read is {suggestion}; left empty, it follows from the accent.',
    },
    ru: {
      message:
        'Контраст слов цвета {colour} с тёмной бумагой — {ratio} к 1; нужно не меньше 4,5 к 1.',
      fix: 'Ближайший цвет, который можно прочесть, — {suggestion}; если оставить поле пустым, цвет выводится из акцента.',
    },
    be: {
      message:
        'Кантраст слоў колеру {colour} з цёмнай паперай — {ratio} да 1; трэба не менш за 4,5 да 1.',
      fix: 'Найбліжэйшы колер, які можна прачытаць, — {suggestion}; калі пакінуць поле пустым, колер выводзіцца з акцэнту.',
    },
  },
  'paper-too-dark': {
    severity: 'error',
    en: {
      message:
        'Small lines have a contrast of {ratio} to 1 with a paper in {colour}; 4.5 to 1 is the least.',
      fix: 'The nearest paper on which they can be read is {suggestion}.',
    },
    ru: {
      message:
        'Контраст мелких строк с бумагой цвета {colour} — {ratio} к 1; нужно не меньше 4,5 к 1.',
      fix: 'Ближайший цвет бумаги, на которой их можно прочесть, — {suggestion}.',
    },
    be: {
      message:
        'Кантраст дробных радкоў з паперай колеру {colour} — {ratio} да 1; трэба не менш за 4,5 да 1.',
      fix: 'Найбліжэйшы колер паперы, на якой іх можна прачытаць, — {suggestion}.',
    },
  },
};
