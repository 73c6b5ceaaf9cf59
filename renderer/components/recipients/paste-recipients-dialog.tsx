import { Button, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { notifyFailure } from '../../lib/notify.tsx';
import { Dialog } from '../dialog.tsx';
import { matchLines, type WaitingLine, waitingLine } from './match-lines.ts';
import type { Candidate } from './pasted-line.ts';

interface PasteRecipientsDialogProps {
  /** What was pasted already. */
  readonly initialText: string;
  readonly onClose: () => void;
  /** The day on which people and units are looked for. */
  readonly on: string;
  /** Certain ones go in; the others are asked about. */
  readonly onMatched: (certain: readonly Candidate[], waiting: readonly WaitingLine<Record<never, never>>[]) => void;
}

/** A list copied from Excel or Word: one recipient per line. */
export function PasteRecipientsDialog({ initialText, onClose, on, onMatched }: PasteRecipientsDialogProps) {
  const [text, setText] = useState(initialText);
  const [isMatching, setIsMatching] = useState(false);
  const lineCount = text.split(/\r?\n/).filter((line) => line.trim() !== '').length;

  const match = async () => {
    setIsMatching(true);
    const answer = await matchLines(text, on);
    setIsMatching(false);
    if ('failure' in answer) {
      notifyFailure(answer.failure);
      return;
    }
    onMatched(
      answer.matches.flatMap((each) => (each.kind === 'certain' ? [each.candidate] : [])),
      answer.matches.flatMap((each) => (each.kind === 'certain' ? [] : [waitingLine(each, {})])),
    );
    onClose();
  };

  return (
    <Dialog
      title="Dán danh sách"
      isOpen
      onClose={onClose}
      width={640}
      onSubmit={(event) => {
        event.preventDefault();
        if (lineCount > 0) void match();
      }}
      footer={
        <>
          <Button variant="default" onClick={onClose}>
            Thôi
          </Button>
          <Button type="submit" loading={isMatching} disabled={lineCount === 0}>
            {lineCount === 0 ? 'Đối chiếu' : `Đối chiếu ${lineCount} dòng`}
          </Button>
        </>
      }
    >
      <Textarea
        label="Mỗi dòng một cá nhân hoặc tập thể"
        description="Chép từ Excel hoặc Word rồi dán vào đây. Cột số thứ tự, năm sinh, đơn vị … cứ để nguyên."
        autosize
        minRows={10}
        maxRows={18}
        data-autofocus
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        styles={{ input: { whiteSpace: 'pre', overflowX: 'auto' } }}
      />
      <Text size="xs" c="dimmed" mt={6}>
        Tên khớp hoàn toàn với một người, một đơn vị được đưa thẳng vào danh sách; tên trùng, tên viết khác dấu và tên
        lạ sẽ được hỏi lại từng dòng.
      </Text>
    </Dialog>
  );
}
