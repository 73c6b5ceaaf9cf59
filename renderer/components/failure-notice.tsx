import { Button } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { AppFailure } from '#shared/errors/app-failure.ts';
import { failureSentence } from '#shared/errors/failure-sentence.ts';
import classes from './states.module.css';

interface FailureNoticeProps {
  readonly failure: AppFailure;
  /** Shows «Thử lại». */
  readonly onRetry?: () => void;
  /** Other ways on. */
  readonly children?: ReactNode;
}

/** A failure in its own sentence, in place of what it kept from being shown. */
export function FailureNotice({ failure, onRetry, children }: FailureNoticeProps) {
  return (
    <div className={classes.failure} role="alert">
      <IconAlertTriangle size={18} aria-hidden="true" />
      <div className={classes.failureText}>{failureSentence(failure)}</div>
      {onRetry && (
        <Button variant="default" size="compact-sm" onClick={onRetry}>
          Thử lại
        </Button>
      )}
      {children}
    </div>
  );
}
