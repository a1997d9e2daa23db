import { formatDate } from '@zones/core/format/date';
import { useHead } from '../document/head.ts';
import { dataPathTo, pathTo } from '../routing/address.ts';
import { presentPathTo } from '../routing/present-address.ts';
import { useLanguage, usePlace } from '../routing/use-place.ts';
import { Section, Unpublished } from '../zones/section.tsx';
import { ExplanationList } from './explanation-list.tsx';
import { FindingLists } from './finding-lists.tsx';
import { useMeetingWords } from './meeting-words.ts';
import { listSourceKeys, SourceList } from './source-list.tsx';
import { InventedMark } from './subject-links.tsx';
import { TaskTable } from './task-table.tsx';
import { type OwnRelease, type Review, useMeeting } from './use-meeting.ts';

/** The meetings of the release, each leading to its own page. */
function MeetingTabs({ current, meetings }: { current: string; meetings: readonly Review['meeting'][] }) {
  const say = useMeetingWords();
  const { evidence: _, ...place } = usePlace();
  return (
    <nav aria-label={say('meetings')} className="no-print flex flex-wrap gap-2">
      {meetings.map(({ id, heldOn }) => (
        <a
          key={id}
          className="chip"
          href={pathTo({ name: 'meeting', meeting: id }, place)}
          aria-current={id === current ? 'page' : undefined}
        >
          {formatDate(heldOn, place.language)}
        </a>
      ))}
    </nav>
  );
}

function Heading({ review, own }: { review: Review; own: OwnRelease }) {
  const say = useMeetingWords();
  const place = usePlace();
  const { language } = place;
  const { meeting, release, asOf, tasks, previous } = review;
  const hasTasks = tasks.length + (previous?.tasks.length ?? 0) > 0;
  const { evidence: _, ...kept } = place;
  return (
    <>
      <h1 tabIndex={-1} className="mt-4 max-w-[40ch] text-2xl sm:text-3xl">
        {meeting.title[language]}
        <InventedMark of={meeting} />
      </h1>
      <p className="mt-2 text-ink-soft">
        {formatDate(meeting.heldOn, language, 'long')} · {meeting.venue[language]}
        {hasTasks && ` · ${say('asOf', { date: formatDate(asOf, language) })}`}
      </p>
      <p className="mt-2 flex flex-wrap gap-x-6 gap-y-1 text-sm">
        <a className="text-link" href={pathTo({ name: 'release', release: release.id }, kept)}>
          {say('release', { title: release.title[language] })}
        </a>
        <a
          className="text-link no-print"
          href={presentPathTo(meeting.id, { release: (own ?? release).id, language })}
          target="_blank"
          rel="noopener"
        >
          {say('present')}
        </a>
        {own !== undefined && own.id !== release.id && (
          <a
            className="text-link"
            href={pathTo({ name: 'meeting', meeting: meeting.id }, { ...kept, release: own.id })}
          >
            {say('ownRelease', { title: own.title[language] })}
          </a>
        )}
        {hasTasks && (
          <a
            className="text-link no-print"
            href={dataPathTo(`meetings/${meeting.id}.csv`, { release: release.id, lang: language })}
          >
            {say('table')}
          </a>
        )}
      </p>
    </>
  );
}

function Agenda({ agenda }: { agenda: Review['agenda'] }) {
  const say = useMeetingWords();
  const language = useLanguage();
  if (agenda.length === 0) return <Unpublished>{say('noAgenda')}</Unpublished>;
  return (
    <div className="card card-of-parts mt-4 max-w-[52rem] p-5">
      <ol className="grid gap-2">
        {agenda.map((item) => (
          <li key={item.number} className="grid grid-cols-[2rem_1fr_auto] gap-x-3">
            <span className="figures text-ink-faint">{item.number}</span>
            <span>
              {item.title[language]}
              <InventedMark of={item} />
            </span>
            <span className="figures whitespace-nowrap text-ink-soft">{say('minutes', { count: item.minutes })}</span>
          </li>
        ))}
      </ol>
      <p className="mt-3 border-t border-line pt-2 text-right text-sm text-ink-soft">
        {say('inAll', { count: agenda.reduce((sum, { minutes }) => sum + minutes, 0) })}
      </p>
    </div>
  );
}

/** A review meeting: what was promised last time, what it found, and what it told whom to do. */
export function MeetingPage() {
  const say = useMeetingWords();
  const language = useLanguage();
  const { review, own, meetings, sources, works } = useMeeting();
  const { meeting, previous, asOf } = review;
  const title = meeting.title[language];
  useHead({ title, description: say('description', { title }) });
  return (
    <>
      <MeetingTabs current={meeting.id} meetings={meetings} />
      <Heading review={review} own={own} />
      <Section
        id="previous"
        title={say('previous')}
        {...(previous !== null && {
          help: say('previousHelp', { meeting: previous.meeting.title[language], date: formatDate(asOf, language) }),
        })}
      >
        {previous === null || previous.tasks.length === 0 ? (
          <Unpublished>{say(previous === null ? 'noPrevious' : 'noTasks')}</Unpublished>
        ) : (
          <TaskTable label={say('previous')} tasks={previous.tasks} works={works} />
        )}
      </Section>
      <Section id="agenda" title={say('agenda')}>
        <Agenda agenda={review.agenda} />
      </Section>
      <Section id="findings" title={say('findings')} help={say('findingsHelp')}>
        <FindingLists findings={review.findings} works={works} />
      </Section>
      {review.explanations.length === 0 ? null : (
        <Section id="explanations" title={say('explanations')}>
          <ExplanationList explanations={review.explanations} works={works} />
        </Section>
      )}
      <Section id="tasks" title={say('tasks')}>
        {review.tasks.length === 0 ? (
          <Unpublished>{say('noTasks')}</Unpublished>
        ) : (
          <TaskTable label={say('tasks')} tasks={review.tasks} works={works} />
        )}
      </Section>
      <Section id="sources" title={say('sources')}>
        <SourceList keys={listSourceKeys(review)} sources={sources} />
      </Section>
    </>
  );
}
