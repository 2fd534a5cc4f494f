import type * as en from '../../en/findings/overviews';
import type { Widen } from '../../shape';

export const overviews: Widen<typeof en.overviews> = {
  'plan-not-yours': {
    message: 'Сроки назначает владелец статьи, редактор или выпускающий.',
    fix: 'Обратитесь к ним.',
  },
  'plan-nothing-open': {
    message: 'Над этой статьёй сейчас не работают, назначать нечего.',
    fix: 'Сначала начните её следующий выпуск.',
  },
  'plan-scheduled': {
    message: 'Статья уже стоит в расписании: день и час назначены.',
    fix: 'Сначала снимите её с расписания или назначьте другой час.',
  },
  'plan-no-instant': {
    message: 'Это не день и не час.',
    fix: 'Пошлите время по ISO 8601 или null, чтобы убрать срок.',
  },
  'plan-zone-unknown': {
    message: 'Часового пояса «{zone}» нет.',
    fix: 'Назовите его так: Europe/Minsk.',
  },
};
