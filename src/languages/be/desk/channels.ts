import type { channels as english } from '../../en/desk/channels';
import type { Widen } from '../../shape';

/** Of what a person hears, and how. */
export const channels: Widen<typeof english> = {
  'channels.title': 'Што да вас даходзіць',
  'channels.to': 'Лісты прыходзяць на {{email}}.',
  'channels.daily':
    'Штодзённы ліст адыходзіць у {{hour}} ({{zone}}), калі нешта з яго яшчэ не прачытана.',
  'channels.yours': 'Вы выбіраеце',
  'channels.hint':
    'Усё, акрамя «не паведамляць», ёсць і ва ўваходных. Што чакае вас, відаць на галоўнай, што б вы ні выбралі.',
  'channels.all': 'Усё з гэтага',
  'channels.mail': 'лістом адразу',
  'channels.digest': 'штодзённы ліст',
  'channels.inbox': 'толькі ўваходныя',
  'channels.none': 'не паведамляць',
  'channels.kept': 'Захавана: {{name}}, {{channel}}',
  'channels.always': 'Заўсёды',
  'channels.alwaysHint': 'Гэта датычыць асабіста вас, адключыць яго нельга.',
  'channels.always.given': 'Вам асабіста даручана рэцэнзія',
  'channels.always.account': 'Ваш уліковы запіс і ключы; налады выдання, калі вы за іх адказваеце',
  'channels.always.password': 'Новы пароль, пра які вы прасілі',
  'channels.inboxAndMail': 'уваходныя і ліст адразу',
  'channels.mailAlone': 'лістом',
};
