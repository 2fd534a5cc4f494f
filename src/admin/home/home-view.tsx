import { redirect } from 'next/navigation';
import type { AdminViewServerProps } from 'payload';
import { isLanguage } from '@/platform/language';
import { publicationWords } from '@/notifications/queries/mail-surroundings';
import { noteVisit } from '@/overviews/commands/note-visit';
import { home } from '@/overviews/queries/home';
import { happenedSince } from '@/overviews/queries/since-last-visit';
import { sayPolicy } from '@/reviews/queries/policy-words';
import { wantsTour } from '@/overviews/queries/wants-tour';
import { tourFor } from '@/overviews/rules/tour';
import { longDay, type Clock } from '../clock';
import { RefreshOnNews } from '../live/refresh-on-news';
import { sayIn } from '../messages/say';
import { DeskMain } from '../shell/desk-page';
import { Tour } from '../tour/tour';
import { BrokenSources } from './broken-sources';
import { FirstSteps } from './first-steps';
import { HomeFacts } from './home-facts';
import { NextForYou } from './next-for-you';
import { SinceYouWereHere } from './since-you-were-here';
import { ThisWeek } from './this-week';
import { UndeliveredLetters } from './undelivered-letters';
import { WhereEverythingStands } from './where-everything-stands';
import { YouWaitFor } from './you-wait-for';
import './home.css';

const shownEvents = 6;

/** `/admin`: what is next for this person, where everything stands, and what happened meanwhile. */
export const HomeView = async ({ initPageResult }: AdminViewServerProps) => {
  const { req, permissions } = initPageResult;
  const { user } = req;
  if (!user) redirect('/admin/login');
  const language = isLanguage(req.i18n.language) ? req.i18n.language : 'en';
  const now = new Date();
  const { timeZone } = await publicationWords(req);
  const clock: Clock = { language, zone: timeZone };
  const [before, isToured] = await Promise.all([noteVisit(req, now), wantsTour(req)]);
  const [found, happened] = await Promise.all([
    home(req, { language, timeZone, now }),
    before ? happenedSince(req, before, shownEvents) : [],
  ]);
  const { tasks, awaited, articles, week, broken } = found;
  const isNew = articles.length === 0 && !found.isPublishing;
  const t = sayIn(language);
  const common = { clock, now, t, sayPolicy: await sayPolicy(req, language) };
  return (
    <DeskMain
      aside={<HomeFacts articles={articles} tasks={tasks} {...common} />}
      title={<span className="desk-home__day">{longDay(now, clock)}</span>}
    >
      <RefreshOnNews of={['article', 'source', 'inbox']} />
      {isToured ? <Tour steps={tourFor(user.roles)} /> : null}
      <UndeliveredLetters language={language} payload={req.payload} user={user} />
      {isNew ? (
        <FirstSteps permissions={permissions} t={t} />
      ) : (
        <div className="desk-home">
          <div className="desk-home__mine">
            <NextForYou articles={articles} tasks={tasks} {...common} />
            {awaited.length > 0 ? <YouWaitFor awaited={awaited} {...common} /> : null}
          </div>
          <div className="desk-home__all">
            <WhereEverythingStands articles={articles} {...common} />
            {before && happened.length > 0 ? (
              <SinceYouWereHere before={before} happened={happened} {...common} />
            ) : null}
          </div>
          <div className="desk-home__soon">
            <ThisWeek week={week} {...common} />
            <BrokenSources broken={broken} {...common} />
          </div>
        </div>
      )}
    </DeskMain>
  );
};
