import type { saving as english } from '../../en/desk/saving';
import type { Widen } from '../../shape';

/** Whether what was typed is saved, and if not, why. */
export const saving: Widen<typeof english> = {
  'saving.saved': 'Сохранено',
  'saving.unsaved': 'Ещё не сохранено',
  'saving.saving': 'Сохраняется…',
  'saving.not': 'Не сохранено:',
  'saving.left': 'Не сохранено: {{field}}. {{why}}',
  'saving.again': 'Попытка повторится сама.',
  'saving.kept': 'До тех пор набранное хранится в этом браузере.',
  'saving.logIn': 'Войти в другой вкладке',
  'saving.tryNow': 'Попробовать сейчас',
  'saving.save': 'Сохранить',
  'saving.found': 'Здесь есть несохранённый текст',
  'saving.foundAt': 'Браузер сохранил то, что вы набрали до {{at}}. Отличия: {{fields}}.',
  'saving.foundOlder':
    'С тех пор статью сохраняли. Возвращённое займёт место сохранённого; оно останется среди версий.',
  'saving.restore': 'Вернуть',
  'saving.drop': 'Выбросить',
  'saving.dropReally': 'Точно выбросить',
  'saving.why.offline': 'издание не отвечает.',
  'saving.why.away': 'издание сейчас не может сохранять.',
  'saving.why.busy': 'слишком много запросов сразу.',
  'saving.why.failed': 'в издании произошла ошибка.',
  'saving.why.signed-out': 'вы больше не в системе.',
  'saving.why.somebody-else': 'в этом браузере теперь вошёл кто-то другой.',
  'saving.why.not-allowed': 'вам больше нельзя менять этот текст.',
  'saving.why.changed': 'текст тем временем кто-то изменил.',
  'saving.why.closed': 'текст теперь закрыт.',
  'saving.why.too-long': 'текст длиннее, чем издание принимает за раз.',
  'saving.why.refused': 'издание этого не принимает.',
};
