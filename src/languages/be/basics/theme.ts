import type * as en from '../../en/basics/theme';
import type { Widen } from '../../shape';

export const theme: Widen<typeof en.theme> = {
  'no-colour': {
    message: '«{written}» — не колер.',
    fix: 'Запішыце яго шасцю знакамі, напрыклад #8c2d1b.',
  },
  'accent-unreadable': {
    message: 'Кантраст слоў колеру {colour} з паперай — {ratio} да 1; трэба не менш за 4,5 да 1.',
    fix: 'Найбліжэйшы колер, які можна прачытаць, — {suggestion}.',
  },
  'dark-accent-unreadable': {
    message:
      'Кантраст слоў колеру {colour} з цёмнай паперай — {ratio} да 1; трэба не менш за 4,5 да 1.',
    fix: 'Найбліжэйшы колер, які можна прачытаць, — {suggestion}; калі пакінуць поле пустым, колер выводзіцца з акцэнту.',
  },
  'paper-too-dark': {
    message:
      'Кантраст дробных радкоў з паперай колеру {colour} — {ratio} да 1; трэба не менш за 4,5 да 1.',
    fix: 'Найбліжэйшы колер паперы, на якой іх можна прачытаць, — {suggestion}.',
  },
};
