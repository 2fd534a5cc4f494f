import { findingsOf, type FindingCatalogue } from '@/platform/finding';

/** What can be wrong with a webhook, or with asking for a delivery. */
export const webhookCatalogue = {
  'webhook-not-found': {
    severity: 'error',
    en: { message: 'There is no such webhook.', fix: 'Look in the list of webhooks.' },
    ru: { message: 'Такого вебхука нет.', fix: 'Посмотрите в списке вебхуков.' },
    be: { message: 'Такога вэбхука няма.', fix: 'Паглядзіце ў спісе вэбхукаў.' },
  },
  'delivery-not-found': {
    severity: 'error',
    en: { message: 'There is no such delivery.', fix: 'Look in the list of deliveries.' },
    ru: { message: 'Такой доставки нет.', fix: 'Посмотрите в списке доставок.' },
    be: { message: 'Такой дастаўкі няма.', fix: 'Паглядзіце ў спісе даставак.' },
  },
  'webhooks-not-theirs': {
    severity: 'error',
    en: {
      message: 'Webhooks are looked after by publishers and administrators.',
      fix: 'Ask one of them.',
    },
    ru: {
      message: 'Вебхуками занимаются выпускающие и администраторы.',
      fix: 'Обратитесь к одному из них.',
    },
    be: {
      message: 'Вэбхукамі займаюцца выпускальнікі і адміністратары.',
      fix: 'Звярніцеся да аднаго з іх.',
    },
  },
  'webhook-deleted': {
    severity: 'error',
    en: {
      message: 'The webhook of this delivery was deleted, so there is nobody to send it to.',
      fix: 'Make the webhook again: it hears of everything from then on.',
    },
    ru: {
      message: 'Вебхук этой доставки удалён, отправлять некому.',
      fix: 'Создайте вебхук заново: он узнает обо всём, что случится с этого времени.',
    },
    be: {
      message: 'Вэбхук гэтай дастаўкі выдалены, адпраўляць няма каму.',
      fix: 'Стварыце вэбхук нанова: ён даведаецца пра ўсё, што здарыцца з гэтага часу.',
    },
  },
  'webhook-inactive': {
    severity: 'error',
    en: { message: 'The webhook “{name}” is not active.', fix: 'Tick “Active” first.' },
    ru: { message: 'Вебхук «{name}» выключен.', fix: 'Сначала включите его.' },
    be: { message: 'Вэбхук «{name}» выключаны.', fix: 'Спачатку ўключыце яго.' },
  },
  'webhook-address': {
    severity: 'error',
    en: {
      message: '“{url}” is not an address to which a message can be sent.',
      fix: 'Give a whole address such as https://example.org/hooks.',
    },
    ru: {
      message: '«{url}» — не адрес, на который можно отправить сообщение.',
      fix: 'Укажите полный адрес, например https://example.org/hooks.',
    },
    be: {
      message: '«{url}» — не адрас, на які можна адправіць паведамленне.',
      fix: 'Пазначце поўны адрас, напрыклад https://example.org/hooks.',
    },
  },
  'webhook-credentials': {
    severity: 'error',
    en: {
      message: 'The address carries a name or password.',
      fix: 'Take them out: the receiver knows our messages by their signature.',
    },
    ru: {
      message: 'В адресе стоят имя или пароль.',
      fix: 'Уберите их: получатель узнаёт наши сообщения по подписи.',
    },
    be: {
      message: 'У адрасе стаяць імя або пароль.',
      fix: 'Прыбярыце іх: атрымальнік пазнае нашы паведамленні па подпісе.',
    },
  },
  'webhook-secret': {
    severity: 'error',
    en: {
      message: 'A secret is “whsec_” and 24 to 64 bytes in base64.',
      fix: 'Leave the field empty, and a new one is made.',
    },
    ru: {
      message: 'Секрет — это «whsec_» и от 24 до 64 байт в base64.',
      fix: 'Оставьте поле пустым, и будет создан новый.',
    },
    be: {
      message: 'Сакрэт — гэта «whsec_» і ад 24 да 64 байтаў у base64.',
      fix: 'Пакіньце поле пустым, і будзе створаны новы.',
    },
  },
} as const satisfies FindingCatalogue;

export const webhookFinding = findingsOf(webhookCatalogue);
