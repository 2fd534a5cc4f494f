import type { CSSProperties } from 'react';
import { redirect } from 'next/navigation';
import type { AdminViewServerProps } from 'payload';
import { articleKindLabels } from '@collections/fields/labels';
import { eventLabels, roleLabels } from '@/editions/rules/labels';
import { roles } from '@/editions/rules/states';
import { rolesTable } from '@/overviews/rules/who-may';
import { isLanguage } from '@/platform/language';
import { deskPeople } from '@/reviews/queries/desk-people';
import { sayPolicy } from '@/reviews/queries/policy-words';
import { reviewPolicy } from '@/reviews/queries/review-policy';
import { DeskLink } from '../components/desk-link';
import { Section } from '../components/section';
import { StateMark } from '../components/state-mark';
import { sayIn } from '../messages/say';
import { DeskPage } from '../shell/desk-page';
import { StagePicture } from './stage-picture';
import './settings.css';

/** `/admin/policy`: how a text reaches readers, stage by stage with people, and what each role may do. */
export const PolicyView = async (view: AdminViewServerProps) => {
  const { req, permissions } = view.initPageResult;
  if (!req.user) redirect('/admin/login?redirect=/admin/policy');
  const language = isLanguage(req.i18n.language) ? req.i18n.language : 'en';
  const t = sayIn(language);
  const [policy, people, say] = await Promise.all([
    reviewPolicy(req),
    deskPeople(req),
    sayPolicy(req, language),
  ]);
  const mayChange = Boolean(permissions.globals?.['editorial-policy']?.update);
  const publishers = people.filter((person) => person.roles.includes('publisher'));
  return (
    <DeskPage
      aside={
        <DeskLink className="desk-button" href="/admin/globals/editorial-policy">
          {t(mayChange ? 'policy.change' : 'policy.read')}
        </DeskLink>
      }
      title={t('policy.title')}
      view={view}
    >
      <div className="desk-policy">
        <Section aside={t('policy.copied')} title={t('policy.way')}>
          {/* Draft, stages, approved, published: counted, since those that come first must not give way to the last. */}
          <ol className="desk-way" style={{ '--steps': policy.stages.length + 3 } as CSSProperties}>
            <li className="desk-way__step">
              <StateMark language={language} state="draft" />
              <p className="desk-quiet">{t('policy.draft')}</p>
            </li>
            {policy.stages.map((stage, index) => (
              <StagePicture
                index={index}
                key={stage.name}
                kinds={stage.kinds.map((kind) => articleKindLabels[kind][language])}
                language={language}
                people={people}
                sayPolicy={say}
                stage={stage}
                t={t}
              />
            ))}
            <li className="desk-way__step">
              <StateMark language={language} state="approved" />
              <p className="desk-quiet">{t('policy.approved')}</p>
            </li>
            <li className="desk-way__step">
              <StateMark language={language} state="published" />
              <p>{publishers.map(({ name }) => name).join(', ') || t('policy.nobody')}</p>
              <p className="desk-quiet">{t('policy.published')}</p>
            </li>
          </ol>
        </Section>
        <Section aside={t('policy.tableHint')} title={t('policy.roles')}>
          <div
            className="desk-scroll"
            tabIndex={0}
            role="region"
            aria-label={t('policy.tableHint')}
          >
            <table className="desk-table">
              <thead>
                <tr>
                  <th scope="col">{t('policy.step')}</th>
                  {roles.map((role) => (
                    <th key={role} scope="col">
                      {roleLabels[role][language]}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {rolesTable.map(({ event, may }) => (
                  <tr key={event}>
                    <th scope="row">{eventLabels[event][language]}</th>
                    {roles.map((role) => (
                      <td data-may={may[role]} key={role}>
                        {t(`policy.may.${may[role]}`)}
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </Section>
        <Section aside={people.length} title={t('policy.people')}>
          <ul className="desk-list desk-policy__people">
            {people.map((person) => (
              <li key={person.id}>
                {person.name}{' '}
                <span className="desk-quiet">
                  {person.roles.map((role) => roleLabels[role][language]).join(', ')}
                </span>
              </li>
            ))}
          </ul>
        </Section>
      </div>
    </DeskPage>
  );
};
