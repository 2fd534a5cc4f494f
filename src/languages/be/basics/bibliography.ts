import type * as en from '../../en/basics/bibliography';
import type { Widen } from '../../shape';

export const bibliography: Widen<typeof en.bibliography> = {
  'bibliography-unknown': {
    message: 'Гэта не спіс прац, які можна прачытаць.',
    fix: 'Падыдзе адзін з фарматаў: {known}.',
  },
  'bibliography-too-large': {
    message: 'У файле {size} МБ, а можна не больш за {limit} МБ.',
    fix: 'Падзяліце яго.',
  },
  'bibliography-too-long': {
    message: 'У файле запісаў: {count}, а можна не больш за {limit}.',
    fix: 'Падзяліце яго.',
  },
  'bibliography-empty': { message: 'У файле няма ніводнай працы.' },
  'entry-unreadable': {
    message: 'Запіс «{entry}» не чытаецца: {place}. Ён прапушчаны.',
    fix: 'Выпраўце яго ў файле і загрузіце файл яшчэ раз: тое, што ўжо ёсць, не падвоіцца.',
  },
  'entry-unfinished': { message: 'У запісу «{entry}» няма канца; узята тое, што ёсць.' },
  'names-and-others': {
    message: 'Пералік імёнаў у запісе канчаецца словамі «і іншыя»: названыя не ўсе.',
  },
  'entry-title-made': {
    message: 'У запісу няма назвы, адраса і DOI; цяпер ён называецца «{title}».',
    fix: 'Дайце крыніцы назву.',
  },
  'entry-nameless': { message: 'У запісе няма нічога, па чым пазнаць працу. Ён прапушчаны.' },
  'entry-address-unreadable': { message: '«{address}» — не адрас у сеціве; ён цяпер у заўвазе.' },
  'entry-address-password': {
    message: 'У адрасе {address} стаяла імя або пароль; яны прапушчаныя.',
  },
  'entry-doi-unreadable': { message: '«{doi}» — не DOI; ён цяпер у заўвазе.' },
  'field-left-out': { message: 'Для «{field}» у крыніцы няма месца, прапушчана (разоў: {count}).' },
  'command-left': { message: 'Каманда LaTeX «{command}» невядомая і засталася ў тэксце.' },
};
