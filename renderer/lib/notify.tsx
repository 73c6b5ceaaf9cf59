import { Button, Group, Text } from '@mantine/core';
import type { AppFailure } from '#shared/errors/app-failure.ts';
import { failureSentence } from '#shared/errors/failure-sentence.ts';
import { hideNotice, showNotice } from './notices.ts';

const STEP = 'step';

/** Tells the step that was just done, with «Hoàn tác» when `undo` is given. A newer step takes the place of the older. */
export function notifyStep(label: string, undo?: () => void): void {
  hideNotice(STEP);
  showNotice({
    id: STEP,
    autoClose: 6000,
    withBorder: true,
    message: (
      <Group justify="space-between" wrap="nowrap" gap="sm">
        <Text size="sm" lineClamp={2}>
          {label}
        </Text>
        {undo && (
          <Button
            variant="light"
            size="compact-sm"
            style={{ flexShrink: 0 }}
            onClick={() => {
              hideNotice(STEP);
              undo();
            }}
          >
            Hoàn tác
          </Button>
        )}
      </Group>
    ),
  });
}

/** Tells that something was done which is not a step of the file (a document saved, a copy made). */
export function notifyDone(message: string): void {
  showNotice({ message, autoClose: 6000, withBorder: true });
}

/** Tells a failure in its own sentence, until it is closed. «Đã dừng» is not worth telling. */
export function notifyFailure(failure: AppFailure): void {
  if (failure.kind === 'canceled') return;
  showNotice({
    id: `failure-${failure.kind}`,
    title: 'Chưa làm được',
    message: failureSentence(failure),
    color: 'red',
    autoClose: failure.kind === 'nothingToUndo' || failure.kind === 'nothingToRedo' ? 4000 : false,
    withBorder: true,
  });
}
