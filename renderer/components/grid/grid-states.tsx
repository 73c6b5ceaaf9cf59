import { Button } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import styles from './grid-states.module.css';

/** Rows that are on their way. Their widths differ as words do, and are the same at every start. */
export function SkeletonRows({ rowHeight, count }: { rowHeight: number; count: number }): ReactNode {
  const widths = [62, 44, 71, 53, 66, 38, 58, 49];
  return (
    <div className={styles.skeleton} aria-hidden="true">
      {Array.from({ length: count }, (_, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: nothing but their number tells them apart
        <div key={row} className={styles.line} style={{ height: rowHeight }}>
          {[0, 1, 2, 3, 4].map((column) => (
            <span key={column} className={styles.bar}>
              <span className={styles.word} style={{ width: `${widths[(row * 3 + column * 5) % widths.length]}%` }} />
            </span>
          ))}
        </div>
      ))}
    </div>
  );
}

/** What stands in place of rows: nothing yet, nothing found, or a failure. */
export function GridMessage({ children, isError = false }: { children: ReactNode; isError?: boolean }): ReactNode {
  return (
    <div className={styles.message} role={isError ? 'alert' : undefined}>
      {isError && <IconAlertTriangle size={20} stroke={1.8} className={styles.warning} aria-hidden="true" />}
      {children}
    </div>
  );
}

/** The filters let nothing through. */
export function NothingFound({ onClear }: { onClear: () => void }): ReactNode {
  return (
    <GridMessage>
      <p className={styles.sentence}>Không có dòng nào khớp với bộ lọc.</p>
      <Button variant="default" onClick={onClear}>
        Bỏ lọc
      </Button>
    </GridMessage>
  );
}
