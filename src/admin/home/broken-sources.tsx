import { verdictLabels } from '@/link-checks/rules/link-verdict-labels';
import type { BrokenLately } from '@/overviews/queries/broken-lately';
import { DeskLink } from '../components/desk-link';
import { Facts } from '../components/row';
import { Section } from '../components/section';
import { Mark } from '../components/state-mark';
import type { Common } from './common';

/** Cited works that were well yesterday. */
export const BrokenSources = ({
  broken,
  t,
  clock,
}: Common & { broken: readonly BrokenLately[] }) =>
  broken.length === 0 ? null : (
    <Section aside={broken.length} title={t('home.brokenSince')}>
      <ul className="desk-list">
        {broken.map(({ source, title, verdict, statusCode, hasCopy }) => (
          <li className="desk-row" key={source}>
            <div className="desk-row__words">
              <DeskLink className="desk-title" href={`/admin/collections/sources/${source}`}>
                {title}
              </DeskLink>
              <div className="desk-facts">
                <Facts
                  of={[
                    <Mark
                      key="verdict"
                      shape={verdict === 'drifted' ? 'arrows' : 'cross'}
                      tone={verdict === 'drifted' ? 'amber' : 'accent'}
                    >
                      {verdictLabels[verdict][clock.language]}
                      {statusCode && statusCode >= 400 ? `, ${statusCode}` : ''}
                    </Mark>,
                    hasCopy ? (
                      t('home.copyKept')
                    ) : (
                      <b className="desk-late" key="copy">
                        {t('home.noCopy')}
                      </b>
                    ),
                  ]}
                />
              </div>
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
