import type { Finding, MissingFact } from '#shared/domain/eligibility/finding.ts';
import { paths } from '../../lib/navigate.ts';
import { PlaceLink } from '../place-link.tsx';
import classes from './ladder.module.css';
import { OutcomeMark } from './outcome-mark.tsx';

/** Every condition of an award with its answer, its sentence, its article, and what is missing; alternatives inside. */
export function FindingsList({ findings, label }: { readonly findings: readonly Finding[]; readonly label: string }) {
  return (
    <ul className={classes.findings} aria-label={label}>
      {findings.map((finding) => (
        <FindingLine key={`${finding.key} ${finding.criterion}`} finding={finding} />
      ))}
    </ul>
  );
}

function FindingLine({ finding }: { readonly finding: Finding }) {
  const inner = finding.branches ?? finding.parts ?? finding.readings;
  const innerLabel = finding.branches ? 'Một trong các hướng' : finding.parts ? 'Gồm' : 'Các cách hiểu';
  return (
    <li className={classes.finding}>
      <OutcomeMark value={finding.result} iconOnly />
      <div className={classes.findingText}>
        <span className={classes.criterion}>{finding.criterion}</span>
        {finding.toConfirm && <span className={classes.confirm}>cần xác nhận</span>}
        <div>{finding.reason}</div>
        {finding.missing && (
          <div className={classes.missing}>
            Còn thiếu: {finding.missing.fact}. Nhập ở {finding.missing.enterAt}. <EntryLink missing={finding.missing} />
          </div>
        )}
        <div className={classes.provision}>
          {finding.provision}
          {finding.certainty !== 'read' && ' · chưa đối chiếu văn bản gốc'}
        </div>
        {inner && inner.length > 0 && (
          <details className={classes.inner} open={finding.result !== 'met'}>
            <summary>{innerLabel}</summary>
            <FindingsList findings={inner} label={`${finding.criterion}: ${innerLabel}`} />
          </details>
        )}
      </div>
    </li>
  );
}

/** The way to the screen where a fact is entered for many at once; the others are entered on the page of whom it is about. */
function EntryLink({ missing: { key } }: { readonly missing: MissingFact }) {
  if (key === 'ratings' || key === 'members.completed')
    return <PlaceLink to={paths.ratings()}>Mở bảng xếp loại</PlaceLink>;
  if (key === 'regulations' || key.startsWith('settings.'))
    return <PlaceLink to={paths.law()}>Mở trang Luật</PlaceLink>;
  return null;
}
