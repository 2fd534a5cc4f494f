import type { saving as english } from '../../en/desk/saving';
import type { Widen } from '../../shape';

/** Whether what was typed is saved, and if not, why. */
export const saving: Widen<typeof english> = {
  'saving.saved': 'Захавана',
  'saving.unsaved': 'Яшчэ не захавана',
  'saving.saving': 'Захоўваецца…',
  'saving.not': 'Не захавана:',
  'saving.left': 'Не захавана: {{field}}. {{why}}',
  'saving.again': 'Спроба паўторыцца сама.',
  'saving.kept': 'Да таго часу набранае захоўваецца ў гэтым браўзеры.',
  'saving.logIn': 'Увайсці ў іншай укладцы',
  'saving.tryNow': 'Паспрабаваць зараз',
  'saving.save': 'Захаваць',
  'saving.found': 'Тут ёсць незахаваны тэкст',
  'saving.foundAt': 'Браўзер захаваў тое, што вы набралі да {{at}}. Адрозненні: {{fields}}.',
  'saving.foundOlder':
    'З таго часу артыкул захоўвалі. Вернутае зойме месца захаванага; яно застанецца сярод версій.',
  'saving.restore': 'Вярнуць',
  'saving.drop': 'Выкінуць',
  'saving.dropReally': 'Сапраўды выкінуць',
  'saving.why.offline': 'выданне не адказвае.',
  'saving.why.away': 'выданне зараз не можа захоўваць.',
  'saving.why.busy': 'занадта шмат запытаў адразу.',
  'saving.why.failed': 'у выданні адбылася памылка.',
  'saving.why.signed-out': 'вы больш не ў сістэме.',
  'saving.why.somebody-else': 'у гэтым браўзеры цяпер увайшоў нехта іншы.',
  'saving.why.not-allowed': 'вам больш нельга мяняць гэты тэкст.',
  'saving.why.changed': 'тэкст тым часам нехта змяніў.',
  'saving.why.closed': 'тэкст цяпер закрыты.',
  'saving.why.too-long': 'тэкст даўжэйшы, чым выданне прымае за раз.',
  'saving.why.refused': 'выданне гэтага не прымае.',
};
