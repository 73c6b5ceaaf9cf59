/**
 * How sure the program is of a figure or a condition: `read` in the legal text itself (or quoted word for word),
 * `secondary` only in the press or in other people's tables, `memory` not seen by anyone here.
 */
export type Certainty = 'read' | 'secondary' | 'memory';

/** What the officer reads beside a figure or a condition. */
export const certaintyNames: Readonly<Record<Certainty, string>> = {
  read: 'Đã đọc trong văn bản',
  secondary: 'Theo nguồn thứ cấp, cần đối chiếu văn bản',
  memory: 'Chưa đối chiếu văn bản',
};
