import type { SanitizedPermissions } from 'payload';
import { DeskLink } from '../components/desk-link';
import { Section } from '../components/section';
import type { Common } from './common';

type Props = Pick<Common, 't'> & { permissions: SanitizedPermissions };

/** An empty publication: what to do first, as far as this person may. */
export const FirstSteps = ({ permissions, t }: Props) => {
  const mayWrite = Boolean(permissions.collections?.articles?.create);
  const mayInvite = Boolean(permissions.collections?.users?.create);
  const maySet = Boolean(permissions.globals?.publication?.update);
  return (
    <Section className="desk-first" title={t('home.firstSteps')}>
      <ol>
        <li>
          <h3>{t('home.first.write')}</h3>
          <p>{t('home.first.writeHint')}</p>
          {mayWrite ? (
            <p>
              <DeskLink className="desk-button desk-button--first" href="/admin/import">
                {t('import.title')}
              </DeskLink>{' '}
              <DeskLink className="desk-button" href="/admin/collections/articles/create">
                {t('shell.newArticle')}
              </DeskLink>
            </p>
          ) : (
            <p className="desk-quiet">{t('home.first.others')}</p>
          )}
        </li>
        <li>
          <h3>{t('home.first.people')}</h3>
          <p>{t('home.first.peopleHint')}</p>
          {mayInvite ? (
            <p>
              <DeskLink className="desk-button" href="/admin/collections/users/create">
                {t('home.first.invite')}
              </DeskLink>
            </p>
          ) : (
            <p className="desk-quiet">{t('home.first.administrators')}</p>
          )}
        </li>
        <li>
          <h3>{t('home.first.policy')}</h3>
          <p>{t('home.first.policyHint')}</p>
          <p>
            <DeskLink className="desk-button" href="/admin/globals/editorial-policy">
              {t('settings.policy')}
            </DeskLink>{' '}
            {maySet ? (
              <DeskLink className="desk-button" href="/admin/globals/publication">
                {t('settings.publication')}
              </DeskLink>
            ) : null}
          </p>
        </li>
      </ol>
    </Section>
  );
};
