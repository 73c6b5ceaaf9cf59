import { useEffect, useState } from 'react';
import type { Candidate, MeetingPage } from '#shared/contracts/council-meetings.ts';
import { shareInText } from '#shared/domain/councils/judge-vote.ts';
import { voteChoiceNames, voteChoices, votesIn } from '#shared/domain/councils/vote-choice.ts';
import { thresholdInWords } from '#shared/domain/councils/vote-threshold.ts';
import { QueryView } from '../../components/query-view.tsx';
import { navigate, paths } from '../../lib/navigate.ts';
import { useQuery } from '../../lib/use-query.ts';
import classes from './screen.module.css';

/**
 * The view for the room: one candidate at a time, large and calm. Arrow keys turn; R shows or hides the running result; Escape
 * leaves.
 */
export function ScreenPage({ id }: { readonly id: number }) {
  const page = useQuery('council-meetings:page', { id });
  return (
    <section className={classes.screen} aria-label="Trình chiếu cuộc họp hội đồng">
      <QueryView query={page}>{(value) => <Slides page={value} />}</QueryView>
    </section>
  );
}

function Slides({ page }: { readonly page: MeetingPage }) {
  const { meeting, candidates, counts } = page;
  const [at, setAt] = useState(0);
  const [showsResult, setShowsResult] = useState(false);
  const last = candidates.length - 1;

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.altKey || event.metaKey) return;
      const { key } = event;
      if (key === 'Escape') navigate(paths.councilMeeting(meeting.id, { tab: 'tally' }));
      else if (['ArrowRight', 'ArrowDown', 'PageDown', ' ', 'Enter'].includes(key))
        setAt((now) => Math.min(last, now + 1));
      else if (['ArrowLeft', 'ArrowUp', 'PageUp'].includes(key)) setAt((now) => Math.max(0, now - 1));
      else if (key === 'Home') setAt(0);
      else if (key === 'End') setAt(Math.max(0, last));
      else if (key.toLowerCase() === 'r') setShowsResult((shown) => !shown);
      else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [last, meeting.id]);

  const candidate = candidates[at];
  if (candidate === undefined) return <p className={classes.empty}>Cuộc họp chưa có đối tượng nào được xét.</p>;
  const award = page.awards.find((each) => each.awardTypeId === candidate.awardTypeId);
  return (
    <>
      <header className={classes.head}>
        <span>{meeting.councilName}</span>
        <span>{meeting.subjectLine}</span>
      </header>
      <section className={classes.slide} aria-live="polite">
        <p className={classes.award}>{candidate.awardName}</p>
        <h1 className={candidate.recipientName.length > 60 ? classes.longName : classes.name}>
          {candidate.recipientName}
        </h1>
        <p className={classes.place}>{[candidate.position, candidate.unitName].filter(Boolean).join(', ')}</p>
        {candidate.citation !== null && <p className={classes.citation}>{candidate.citation}</p>}
        {showsResult && <RunningResult candidate={candidate} members={counts.members} />}
        {showsResult && award && (
          <p className={classes.rule}>Cần {thresholdInWords(award.threshold, counts.members)}</p>
        )}
      </section>
      <footer className={classes.foot}>
        <span>
          {at + 1}/{candidates.length}
        </span>
        <span>← → chuyển · R {showsResult ? 'ẩn' : 'hiện'} kết quả · Esc thoát</span>
      </footer>
    </>
  );
}

/** The votes so far, and the share once all are read. */
function RunningResult({ candidate, members }: { readonly candidate: Candidate; readonly members: number }) {
  const { outcome } = candidate;
  const isRead = outcome.outcome !== 'unfinished';
  return (
    <div className={classes.result}>
      {voteChoices.map((choice) =>
        outcome.tally[choice] === 0 && choice !== 'for' && choice !== 'against' ? null : (
          <span key={choice} className={classes.count} data-choice={choice}>
            <b>{outcome.tally[choice]}</b>
            {voteChoiceNames[choice]}
          </span>
        ),
      )}
      <span className={classes.count} data-choice={isRead ? outcome.outcome : undefined}>
        <b>
          {isRead
            ? shareInText(outcome.votes, members)
            : `${votesIn(outcome.tally)}/${votesIn(outcome.tally) + outcome.missing}`}
        </b>
        {isRead ? outcome.words : 'Phiếu đã đọc'}
      </span>
    </div>
  );
}
