import type { channels as english } from '../../en/desk/channels';
import type { Widen } from '../../shape';

/** Of what a person hears, and how. */
export const channels: Widen<typeof english> = {
  'channels.title': 'Что до вас доходит',
  'channels.to': 'Письма приходят на {{email}}.',
  'channels.daily':
    'Ежедневное письмо уходит в {{hour}} ({{zone}}), если что-то из него ещё не прочитано.',
  'channels.yours': 'Вы выбираете',
  'channels.hint':
    'Всё, кроме «не сообщать», есть и во входящих. Что ждёт вас, видно на главной, что бы вы ни выбрали.',
  'channels.all': 'Всё из этого',
  'channels.mail': 'письмом сразу',
  'channels.digest': 'ежедневное письмо',
  'channels.inbox': 'только входящие',
  'channels.none': 'не сообщать',
  'channels.kept': 'Сохранено: {{name}}, {{channel}}',
  'channels.always': 'Всегда',
  'channels.alwaysHint': 'Это касается лично вас, отключить его нельзя.',
  'channels.always.given': 'Вам лично поручена рецензия',
  'channels.always.account':
    'Ваша учётная запись и ключи; настройки издания, если вы за них отвечаете',
  'channels.always.password': 'Новый пароль, о котором вы просили',
  'channels.inboxAndMail': 'входящие и письмо сразу',
  'channels.mailAlone': 'письмом',
};
