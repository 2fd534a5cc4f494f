import type * as en from '../../en/basics/theme';
import type { Widen } from '../../shape';

export const theme: Widen<typeof en.theme> = {
  'no-colour': {
    message: '«{written}» — не цвет.',
    fix: 'Запишите его шестью знаками, например #8c2d1b.',
  },
  'accent-unreadable': {
    message: 'Контраст слов цвета {colour} с бумагой — {ratio} к 1; нужно не меньше 4,5 к 1.',
    fix: 'Ближайший цвет, который можно прочесть, — {suggestion}.',
  },
  'dark-accent-unreadable': {
    message:
      'Контраст слов цвета {colour} с тёмной бумагой — {ratio} к 1; нужно не меньше 4,5 к 1.',
    fix: 'Ближайший цвет, который можно прочесть, — {suggestion}; если оставить поле пустым, цвет выводится из акцента.',
  },
  'paper-too-dark': {
    message:
      'Контраст мелких строк с бумагой цвета {colour} — {ratio} к 1; нужно не меньше 4,5 к 1.',
    fix: 'Ближайший цвет бумаги, на которой их можно прочесть, — {suggestion}.',
  },
};
