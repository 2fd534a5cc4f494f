import type { BasePayload } from 'payload';
import { publicationView } from '@/reading/articles/publication-view';
import type { Language } from '@/platform/language';
import { settingOf, type Setting } from '@/site/setting';

/** The publication around a text, in the language that its readers will have it in. */
export const settingFor = async (
  req: { payload: BasePayload },
  asked: Language | undefined,
  ownUrl: string,
): Promise<Setting> => {
  const { publication, language } = await publicationView(req, asked, ownUrl);
  return settingOf(language, publication);
};
