import type * as en from '../../en/findings/notifications';
import type { Widen } from '../../shape';

export const mail: Widen<typeof en.mail> = {
  'mail-unknown': { message: 'Такога ліста няма.' },
  'mail-left': { message: 'Гэты ліст ужо адпраўлены.' },
  'mails-not-theirs': {
    message: 'Лістамі займаюцца толькі адміністратары.',
    fix: 'Папрасіце адміністратара.',
  },
  'channels-unknown': {
    message: 'Такіх відаў навін або спосабаў іх атрымліваць няма.',
    fix: 'Выберыце для кожнага віду навін адно з: mail, digest, inbox, none.',
  },
};

export const webhook: Widen<typeof en.webhook> = {
  'webhook-not-found': { message: 'Такога вэбхука няма.', fix: 'Паглядзіце ў спісе вэбхукаў.' },
  'delivery-not-found': { message: 'Такой дастаўкі няма.', fix: 'Паглядзіце ў спісе даставак.' },
  'webhooks-not-theirs': {
    message: 'Вэбхукамі займаюцца выпускаючыя і адміністратары.',
    fix: 'Звярніцеся да аднаго з іх.',
  },
  'webhook-deleted': {
    message: 'Вэбхук гэтай дастаўкі выдалены, адпраўляць няма каму.',
    fix: 'Стварыце вэбхук нанова: ён даведаецца пра ўсё, што здарыцца з гэтага часу.',
  },
  'webhook-inactive': { message: 'Вэбхук «{name}» выключаны.', fix: 'Спачатку ўключыце яго.' },
  'webhook-address': {
    message: '«{url}» — не адрас, на які можна адправіць паведамленне.',
    fix: 'Пазначце поўны адрас, напрыклад https://example.org/hooks.',
  },
  'webhook-credentials': {
    message: 'У адрасе стаяць імя або пароль.',
    fix: 'Прыбярыце іх: атрымальнік пазнае нашы паведамленні па подпісе.',
  },
  'webhook-secret': {
    message: 'Сакрэт — гэта «whsec_» і ад 24 да 64 байтаў у base64.',
    fix: 'Пакіньце поле пустым, і будзе створаны новы.',
  },
};
