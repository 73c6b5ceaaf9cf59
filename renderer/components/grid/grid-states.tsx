import { Button } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import styles from './grid-states.module.css';
import type { GridViewport } from './use-grid-viewport.ts';

/** Rows that are on their way, in their columns. The words differ in length as words do, and are the same at every start. */
export function SkeletonRows<Row>({ viewport }: { viewport: GridViewport<Row> }): ReactNode {
  const parts = [0.62, 0.44, 0.71, 0.53, 0.66, 0.38, 0.58, 0.49];
  const { layout, pageRows } = viewport;
  return (
    <div className={styles.skeleton} aria-hidden="true">
      {Array.from({ length: pageRows }, (_, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: nothing but their number tells them apart
        <div key={row} className={styles.line}>
          {layout.columns.map(({ key, width, index }) => (
            <span key={key} className={styles.place} style={{ width }}>
              <span
                className={styles.word}
                style={{ width: (width - 16) * (parts[(row * 3 + index * 5) % parts.length] ?? 0.5) }}
              />
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
