import { pageFaultWords } from './page-fault-words';
import { readPageFault } from './page-faults';
import type { Language } from '@/platform/language';
import type { FetchError } from './observation';

type Words = Readonly<Record<Language, string>>;

/** Why a page could not be read, as part of a sentence. */
const causes: Readonly<Record<FetchError, Words>> = {
  'url-refused': {
    en: 'it is no web address',
    ru: 'это не адрес в сети',
    be: 'гэта не адрас у сеціве',
  },
  'port-refused': {
    en: 'its port is not one of the web',
    ru: 'её порт не относится к веб-портам',
    be: 'яе порт не адносіцца да вэб-портаў',
  },
  'credentials-refused': {
    en: 'it carries a name and a password',
    ru: 'в нём есть имя и пароль',
    be: 'у ім ёсць імя і пароль',
  },
  'address-refused': {
    en: 'it leads into a private network',
    ru: 'он ведёт в закрытую сеть',
    be: 'ён вядзе ў закрытую сетку',
  },
  'too-many-redirects': {
    en: 'it redirects without end',
    ru: 'бесконечные перенаправления',
    be: 'бясконцыя перанакіраванні',
  },
  'redirect-without-target': {
    en: 'it redirects to nowhere',
    ru: 'перенаправление в никуда',
    be: 'перанакіраванне ў нікуды',
  },
  timeout: {
    en: 'no answer in time',
    ru: 'нет ответа за отведённое время',
    be: 'няма адказу за адведзены час',
  },
  'host-not-found': {
    en: 'the site’s name is not known',
    ru: 'имя сайта неизвестно',
    be: 'імя сайта невядомае',
  },
  'connection-failed': {
    en: 'no connection',
    ru: 'нет соединения',
    be: 'няма злучэння',
  },
  'tls-failed': {
    en: 'no secure connection',
    ru: 'нет защищённого соединения',
    be: 'няма абароненага злучэння',
  },
  'response-broken': {
    en: 'a broken answer',
    ru: 'повреждённый ответ',
    be: 'пашкоджаны адказ',
  },
};

const closed: Words = {
  en: 'a login or a question stands before it',
  ru: 'перед ней вход или вопрос',
  be: 'перад ёй уваход або пытанне',
};

type Seen = { error?: string | null; statusCode?: number | null };

/** By what a check failed: our own word for it, what came instead of the page, or the server's status. */
export const sayCause = ({ error, statusCode }: Seen, language: Language): string => {
  const known = causes[error as FetchError] as Words | undefined;
  const fault = readPageFault(error);
  if (known) return known[language];
  if (fault) return pageFaultWords[fault][language];
  const isRefusal = statusCode != null && (statusCode < 200 || statusCode > 299);
  return isRefusal ? `HTTP ${statusCode}` : closed[language];
};
