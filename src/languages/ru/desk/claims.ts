import type { claims as english } from '../../en/desk/claims';
import type { Widen } from '../../shape';

/** What is said of checked claims beside the text that is being written, in Russian. */
export const claims: Widen<typeof english> = {
  'claims.count': 'Проверено утверждений: {{checked}} из {{total}}',
  'claims.void': 'утратили силу: {{count}}',
  'claims.found': 'Проверено: {{found}}',
  'claims.by': '{{name}}, {{stage}}, {{day}}',
  'claims.byVoid': '{{name}}, {{stage}}, {{day}}; вывод: {{found}}',
  'claims.was': 'Проверялись слова',
  'claims.lapsed.words': 'Проверка утратила силу: слова теперь другие',
  'claims.lapsed.source': 'Проверка утратила силу: источник теперь другой',
  'claims.lapsed.copy': 'Проверка утратила силу: сохранённая копия теперь другая',
};
