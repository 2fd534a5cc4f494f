import { stateLabels } from '@/editions/rules/labels';
import { openStates } from '@/editions/rules/states';
import type { OpenArticle } from '@/overviews/rules/open-article';
import { DeskLink } from '../components/desk-link';
import { dayLabel, daysBetween } from '../clock';
import { Person } from '../components/person';
import { Facts } from '../components/row';
import { Section } from '../components/section';
import { Mark, StateMark } from '../components/state-mark';
import { articlePath, sayDays, type Common } from './common';

type Props = Common & { articles: readonly OpenArticle[] };

/** What a failed publication shares its column with: it was to go out. */
const columnOf = (state: OpenArticle['state']): OpenArticle['state'] =>
  state === 'publish_failed' ? 'scheduled' : state;

const columns = openStates.filter((state) => columnOf(state) === state);
const most = 6;

/** The team's open articles by state and stage; on phones a line for each state. */
export const WhereEverythingStands = ({ articles, ...common }: Props) => {
  const { t, clock, sayPolicy } = common;
  return (
    <Section
      aside={
        <DeskLink className="desk-link" href="/admin/articles">
          {t('home.openBoard')}
        </DeskLink>
      }
      title={t('home.stands')}
    >
      <div className="desk-stands">
        {columns.map((state) => {
          const own = articles.filter((article) => columnOf(article.state) === state);
          return (
            <section className="desk-stands__column" key={state}>
              <h3>
                <DeskLink href={`/admin/articles?view=list&state=${state}`}>
                  <StateMark language={clock.language} state={state}>
                    {stateLabels[state][clock.language]}
                  </StateMark>
                  <OldestOf articles={own} {...common} />
                  <span className="desk-stands__count">{own.length}</span>
                </DeskLink>
              </h3>
              {groupsOf(own).map(([stage, those]) => (
                <div className="desk-stands__stage" key={stage}>
                  {stage ? (
                    <h4>
                      {sayPolicy(stage)} <span className="desk-stands__count">{those.length}</span>
                    </h4>
                  ) : null}
                  <ul className="desk-list">
                    {those.slice(0, most).map((article) => (
                      <Standing article={article} key={article.id} {...common} />
                    ))}
                  </ul>
                  {those.length > most ? (
                    <DeskLink
                      className="desk-link"
                      href={`/admin/articles?view=list&state=${state}`}
                    >
                      {t('home.more', { count: those.length - most })}
                    </DeskLink>
                  ) : null}
                </div>
              ))}
            </section>
          );
        })}
      </div>
    </Section>
  );
};

const groupsOf = (articles: readonly OpenArticle[]): [string, OpenArticle[]][] => [
  ...Map.groupBy(
    articles.toSorted((one, other) => (one.stage?.index ?? 0) - (other.stage?.index ?? 0)),
    ({ stage }) => stage?.name ?? '',
  ),
];

const isLate = ({ dueAt }: OpenArticle, now: Date): boolean =>
  dueAt !== null && new Date(dueAt) < now;

/** On phones in place of the cards. */
const OldestOf = ({ articles, t, clock, now }: Props) => {
  const late = articles.filter((article) => isLate(article, now)).length;
  const [oldest] = articles;
  if (!oldest) return null;
  return (
    <span className="desk-stands__oldest">
      {late > 0 ? (
        <b className="desk-late">{t('home.late', { count: late })}</b>
      ) : (
        t('home.oldest', { age: sayDays(daysBetween(oldest.since, now, clock), t) })
      )}
    </span>
  );
};

const Standing = ({ article, t, clock, now }: Common & { article: OpenArticle }) => {
  const { id, title, owner, since, scheduledFor, openCitations, blockingComments } = article;
  const { brokenSources, hasCitations, state } = article;
  const days = sayDays(daysBetween(since, now, clock), t);
  return (
    <li className="desk-standing">
      <DeskLink className="desk-title" href={articlePath(id)}>
        {title || t('preview.untitled')}
      </DeskLink>
      <div className="desk-facts">
        <Facts
          of={[
            owner ? <Person isAlone key="owner" name={owner.name} /> : null,
            scheduledFor ? (
              dayLabel(scheduledFor, clock, now)
            ) : (
              <span className={isLate(article, now) ? 'desk-late' : undefined} key="days">
                {days}
              </span>
            ),
          ]}
        />
      </div>
      {state === 'publish_failed' ? <StateMark language={clock.language} state={state} /> : null}
      {blockingComments > 0 ? (
        <Mark isStrong shape="square" tone="accent">
          {t('home.blocking', { count: blockingComments })}
        </Mark>
      ) : null}
      {brokenSources > 0 ? (
        <Mark isStrong shape="cross" tone="accent">
          {t('home.broken', { count: brokenSources })}
        </Mark>
      ) : null}
      {openCitations > 0 ? (
        <Mark shape="open" tone="ink">
          {t('home.openCitations', { count: openCitations })}
        </Mark>
      ) : null}
      {openCitations + brokenSources + blockingComments === 0 && state !== 'publish_failed' ? (
        <span className="desk-standing__well">
          <Mark shape={hasCitations ? 'tick' : 'minus'} tone="quiet">
            {t(hasCitations ? 'home.allCited' : 'home.noCitations')}
          </Mark>
        </span>
      ) : null}
    </li>
  );
};
