import type * as en from '../../en/findings/overviews';
import type { Widen } from '../../shape';

export const overviews: Widen<typeof en.overviews> = {
  'plan-not-yours': {
    message: 'Тэрміны прызначае ўладальнік артыкула, рэдактар або выпускаючы.',
    fix: 'Звярніцеся да іх.',
  },
  'plan-nothing-open': {
    message: 'Над гэтым артыкулам цяпер не працуюць, прызначаць няма чаго.',
    fix: 'Спачатку пачніце яго наступны выпуск.',
  },
  'plan-scheduled': {
    message: 'Артыкул ужо стаіць у раскладзе: дзень і гадзіна прызначаны.',
    fix: 'Спачатку зніміце яго з раскладу або прызначце іншую гадзіну.',
  },
  'plan-no-instant': {
    message: 'Гэта не дзень і не гадзіна.',
    fix: 'Пашліце час паводле ISO 8601 або null, каб прыбраць тэрмін.',
  },
  'plan-zone-unknown': {
    message: 'Часавога пояса «{zone}» няма.',
    fix: 'Назавіце яго так: Europe/Minsk.',
  },
};
