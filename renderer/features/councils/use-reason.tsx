import { Textarea } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { AppFailure } from '#shared/errors/app-failure.ts';

/** What a form needs to let something against a rule through: the question, and the reason typed. */
export interface ReasonField {
  /** Null until a rule asks for one. */
  readonly reason: string | null;
  /** Takes a failure that asks for a reason; true when it did. */
  readonly take: (failure: AppFailure) => boolean;
  /** The rule's sentence and the field, or nothing. */
  readonly field: ReactNode;
}

/** A rule that may be overridden is told with its sentence, and the reason is asked for in the same form. */
export function useReason(): ReasonField {
  const [question, setQuestion] = useState<string | null>(null);
  const [text, setText] = useState('');
  return {
    reason: question !== null && text.trim() !== '' ? text : null,
    take: (failure) => {
      if (failure.kind !== 'needsReason') return false;
      setQuestion(failure.message);
      return true;
    },
    field: question !== null && (
      <Textarea
        label={question}
        description="Nếu vẫn đúng, hãy ghi lý do; lý do được giữ lại."
        required
        autoFocus
        autosize
        minRows={2}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
    ),
  };
}
