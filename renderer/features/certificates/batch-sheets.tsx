import { Text } from '@mantine/core';
import type { CertificateBatch } from '#shared/contracts/certificates.ts';
import { FailureNotice } from '../../components/failure-notice.tsx';
import type { Query } from '../../lib/use-query.ts';
import classes from './print-certificates-page.module.css';

/** More than these are not listed; the preview has them all. */
const MOST_LISTED = 500;

interface BatchSheetsProps {
  readonly batch: Query<CertificateBatch>;
  /** To print one number again. */
  readonly onOnly: (number: number) => void;
}

/** The sheets of the batch by their numbers, and above them what would go wrong on paper. */
export function BatchSheets({ batch, onOnly }: BatchSheetsProps) {
  if (batch.failure) return <FailureNotice failure={batch.failure} onRetry={batch.reload} />;
  if (batch.value === undefined) return null;
  const { sheets, warnings } = batch.value;
  return (
    <>
      {warnings.length > 0 && (
        <ul className={classes.warnings} aria-label="Cần xem lại trước khi in">
          {warnings.map((warning) => (
            <li key={warning}>{warning}</li>
          ))}
        </ul>
      )}
      <Text size="xs" c="dimmed">
        {sheets.length === 0
          ? 'Không có tờ nào.'
          : `${sheets.length} tờ, theo thứ tự xướng tên. Bấm một số để chỉ in tờ đó.`}
      </Text>
      <ol className={classes.sheets} aria-label="Các tờ sẽ in">
        {sheets.slice(0, MOST_LISTED).map((sheet) => (
          <li key={sheet.awardId}>
            <button type="button" onClick={() => onOnly(sheet.number)} title={sheet.awardName}>
              <span className={classes.number}>{sheet.number}</span>
              <span>{sheet.recipientName}</span>
            </button>
          </li>
        ))}
      </ol>
    </>
  );
}
