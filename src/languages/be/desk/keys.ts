import type { keys as english } from '../../en/desk/keys';
import type { Widen } from '../../shape';

export const keys: Widen<typeof english> = {
  'key.title': 'Стварыць ключ',
  'key.name': 'Для чаго ён',
  'key.scopes': 'Што па ім можна рабіць',
  'key.none': 'Калі нічога не абрана, ён чытае даступнае ўсім, але са сваёй мяжой.',
  'key.perMinute': 'Запытаў за хвіліну',
  'key.perMinuteHint': 'Пуста — звычайная мяжа.',
  'key.ends': 'Дзейнічае',
  'key.days': '{{days}} дзён',
  'key.always': 'пакуль не адкліканы',
  'key.make': 'Стварыць ключ',
  'key.once': 'Скапіруйце яго зараз: больш ён не будзе паказаны.',
  'key.secret': 'Ключ',
  'key.revoke': 'Адклікаць',
  'key.revoked': 'Адкліканы. Праграмы з гэтым ключом больш не дапускаюцца.',
};
