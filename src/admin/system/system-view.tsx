import { redirect } from 'next/navigation';
import type { AdminViewServerProps, PayloadRequest } from 'payload';
import { publicationWords } from '@/notifications/queries/mail-surroundings';
import { mayLookAfterSystem } from '@/operations/queries/may-look-after';
import { system } from '@/operations/queries/system';
import { operationsCatalogue, operationsFinding } from '@/operations/rules/findings';
import { sayFinding } from '@/platform/finding';
import { isLanguage, type Language } from '@/platform/language';
import { placeOfZone } from '../clock';
import { FindingsList } from '../findings-list';
import { sayIn } from '../messages/say';
import { DeskPage } from '../shell/desk-page';
import { KeepFresh } from './keep-fresh';
import { SystemBackup, SystemStorage, SystemVersions } from './system-facts';
import { SystemJobs } from './system-jobs';
import { SystemState } from './system-state';
import './system.css';

export const systemPath = '/admin/system';

/** `/admin/system`: how the publication is, what it does by itself and what of that has failed, for administrators. */
export const SystemView = async (view: AdminViewServerProps) => {
  const { req } = view.initPageResult;
  if (!req.user) redirect(`/admin/login?redirect=${systemPath}`);
  const language = isLanguage(req.i18n.language) ? req.i18n.language : 'en';
  const t = sayIn(language);
  if (!mayLookAfterSystem(req)) {
    const refusal = operationsFinding('system-not-theirs');
    return (
      <DeskPage title={t('system.title')} view={view}>
        <FindingsList findings={[sayFinding(refusal, language, operationsCatalogue)]} urgent />
      </DeskPage>
    );
  }
  const { timeZone } = await publicationWords(req);
  return (
    <DeskPage
      aside={t('shell.zone', { zone: placeOfZone(timeZone) })}
      title={t('system.title')}
      view={view}
    >
      <SystemParts language={language} req={req} zone={timeZone} />
    </DeskPage>
  );
};

type Props = { req: PayloadRequest; language: Language; zone: string };

const SystemParts = async ({ req, language, zone }: Props) => {
  const { checks, queue, storage, backup, versions } = await system(req);
  const clock = { language, zone };
  return (
    <div className="desk-system">
      <KeepFresh />
      <div className="desk-system__main">
        <SystemState checks={checks} language={language} />
        <SystemJobs clock={clock} queue={queue} />
      </div>
      <div className="desk-system__facts">
        <SystemStorage language={language} storage={storage} />
        <SystemBackup backup={backup} clock={clock} />
        <SystemVersions language={language} versions={versions} />
      </div>
    </div>
  );
};
