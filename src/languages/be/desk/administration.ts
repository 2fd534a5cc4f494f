import type { administration as english } from '../../en/desk/administration';
import type { Widen } from '../../shape';

export const administration: Widen<typeof english> = {
  'account.presentPassword': 'Ваш цяперашні пароль',
  'account.presentPasswordHint': 'Патрэбны, каб змяніць пароль або адрас пошты: свой ці чужы.',
  'administration.title': 'Уліковыя запісы і налады',
  'administration.lead':
    'Хто мяняў уліковыя запісы, правы, ключы, правілы і налады і хто ўваходзіў. Змяніць гэты журнал нельга.',
  'administration.subject': 'Пра што',
  'administration.road': 'Як',
  'administration.details': 'Падрабязнасці',
  'administration.none': 'У журнале нічога такога няма.',
  'administration.entries': 'Што зроблена',
  'administration.ndjson': 'Спампаваць радкамі JSON',
  'administration.from': 'было',
  'administration.to': 'стала',
  'administration.network': 'з сеткі',
  'administration.long': 'зменена; задоўга, каб паказаць',
  'webhook.newSecret': 'Стварыць новы сакрэт',
  'webhook.newSecretHint': 'Ён паказваецца адзін раз. Суткі падпісвае і ранейшы.',
  'webhook.secret': 'Сакрэт для подпісаў',
};
