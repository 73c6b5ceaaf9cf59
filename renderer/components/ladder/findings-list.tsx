import type { Finding } from '#shared/domain/eligibility/finding.ts';
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
            Còn thiếu: {finding.missing.fact}. Nhập ở {finding.missing.enterAt}.
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
