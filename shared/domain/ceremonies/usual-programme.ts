/** A line of a programme: minutes, what, and who. */
export interface UsualItem {
  readonly minutes: number;
  readonly content: string;
  readonly presenter: string;
}

/**
 * The usual programme of a concluding meeting at which awards are handed over, for the officer to change. There is no ceremony of
 * its own for awards: they are handed over at anniversaries and concluding meetings, but for unexpected achievements (Decree
 * 98/2023, Article 25, not checked against its text).
 */
export const usualProgramme: readonly UsualItem[] = [
  { minutes: 15, content: 'Đón tiếp đại biểu, ổn định tổ chức', presenter: 'Văn phòng' },
  { minutes: 5, content: 'Chào cờ, tuyên bố lý do, giới thiệu đại biểu', presenter: 'Ban Tổ chức' },
  { minutes: 10, content: 'Khai mạc', presenter: 'Giám đốc Sở' },
  {
    minutes: 25,
    content: 'Báo cáo tổng kết công tác và phong trào thi đua năm, phương hướng, nhiệm vụ năm sau',
    presenter: 'Phó Giám đốc Sở',
  },
  { minutes: 40, content: 'Tham luận, thảo luận', presenter: 'Các đơn vị' },
  { minutes: 10, content: 'Công bố các quyết định khen thưởng', presenter: 'Chánh Văn phòng' },
  { minutes: 30, content: 'Trao thưởng', presenter: 'Lãnh đạo Sở' },
  { minutes: 10, content: 'Phát biểu của đại diện tập thể, cá nhân được khen thưởng', presenter: 'Đại diện' },
  { minutes: 15, content: 'Phát động thi đua, ký giao ước thi đua', presenter: 'Giám đốc Sở, các đơn vị' },
  { minutes: 10, content: 'Phát biểu chỉ đạo', presenter: 'Đại biểu cấp trên' },
  { minutes: 5, content: 'Bế mạc', presenter: 'Giám đốc Sở' },
];

/** The clock at which each line of a programme begins: `08:00`, `08:15`; null from the first line without its minutes on. */
export function startTimes(startsAt: string | null, minutes: readonly (number | null)[]): readonly (string | null)[] {
  let now: number | null = startsAt === null ? null : Number(startsAt.slice(0, 2)) * 60 + Number(startsAt.slice(3, 5));
  return minutes.map((length) => {
    const start = now;
    now = now === null || length === null ? null : now + length;
    return start === null ? null : clock(start);
  });
}

function clock(minutes: number): string {
  const pad = (value: number) => String(value).padStart(2, '0');
  return `${pad(Math.floor(minutes / 60) % 24)}:${pad(minutes % 60)}`;
}
