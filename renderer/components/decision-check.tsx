import { Button } from '@mantine/core';
import { formatDate } from '#shared/dates/format-date.ts';
import { isIsoDate } from '#shared/dates/iso-date.ts';
import { numberRanges } from '#shared/domain/councils/golden-book.ts';
import { paths } from '../lib/navigate.ts';
import { runAction } from '../lib/use-action.ts';
import { useQuery } from '../lib/use-query.ts';
import classes from './decision-check.module.css';
import { PlaceLink } from './place-link.tsx';

const SHOWN_PROBLEMS = 5;

/**
 * A saved decision beside the council's meeting that it came from: who is on one list and not on the other, by name; and its
 * numbers in the golden book. Nothing for a decision that has neither.
 */
export function DecisionCheck({ decisionId }: { readonly decisionId: number }) {
  const { value: check } = useQuery('council-drafts:check-decision', { decisionId });
  if (check === undefined) return null;
  const { meetingId, heldOn, problems, overrideReason, certificateCount, numbered, gaps } = check;
  const isWaiting = numbered.length < certificateCount;
  if (meetingId === null && numbered.length === 0 && gaps.length === 0) return null;
  return (
    <div className={classes.check}>
      {meetingId !== null && (
        <span>
          Theo kết quả{' '}
          <PlaceLink to={paths.councilMeeting(meetingId, { tab: 'results' })}>
            họp hội đồng {isIsoDate(heldOn) && `ngày ${formatDate(heldOn)}`}
          </PlaceLink>
        </span>
      )}
      {overrideReason !== null && <span className={classes.quiet}>Lý do cho qua: {overrideReason}</span>}
      {numbered.length > 0 && <span>Số sổ vàng {numberRanges(numbered)}</span>}
      {isWaiting && (
        <Button
          size="compact-sm"
          variant="default"
          onClick={() => void runAction('council-drafts:number-awards', { decisionId })}
        >
          Cấp số sổ vàng cho {certificateCount - numbered.length} giấy, bằng
        </Button>
      )}
      {gaps.length > 0 && <span className={classes.quiet}>Sổ vàng trong năm còn trống số {numberRanges(gaps)}</span>}
      {problems.length > 0 && (
        <ul className={classes.problems}>
          {problems.slice(0, SHOWN_PROBLEMS).map((problem) => (
            <li key={problem}>{problem}</li>
          ))}
          {problems.length > SHOWN_PROBLEMS && <li>và {problems.length - SHOWN_PROBLEMS} điểm khác</li>}
        </ul>
      )}
    </div>
  );
}
