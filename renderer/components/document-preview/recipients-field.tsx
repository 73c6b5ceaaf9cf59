import { Textarea } from '@mantine/core';

interface RecipientsFieldProps {
  /** One line each, as typed. */
  readonly value: string;
  readonly onChange: (lines: string) => void;
}

/** Nơi nhận of a paper, a line for each. */
export function RecipientsField({ value, onChange }: RecipientsFieldProps) {
  return (
    <Textarea
      label="Nơi nhận"
      description="Mỗi dòng một nơi"
      autosize
      minRows={3}
      maxRows={12}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}

/** The lines of a field of recipients, as documents take them. */
export function recipientLines(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim().slice(0, 200))
    .filter(Boolean)
    .slice(0, 30);
}
