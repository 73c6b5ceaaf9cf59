/**
 * The lines under Nơi nhận: each with a dash before and a semicolon behind, the last with a full stop. However the officer
 * typed them. Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.9.
 */
export function recipientLines(recipients: readonly string[]): string[] {
  const bare = recipients
    .map((line) =>
      line
        .trim()
        .replace(/^[-–+]\s*/, '')
        .replace(/[;.,\s]+$/, ''),
    )
    .filter(Boolean);
  return bare.map((line, index) => `- ${line}${index === bare.length - 1 ? '.' : ';'}`);
}
