import type { Fraction } from '../../law/parameter-values.ts';

/** Vai trò of a member. The secretary usually has no vote of his own. */
export const councilRoles = ['chair', 'vice-chair', 'standing-member', 'member', 'secretary'] as const;
export type CouncilRole = (typeof councilRoles)[number];
export const councilRoleNames: Readonly<Record<CouncilRole, string>> = {
  chair: 'Chủ tịch',
  'vice-chair': 'Phó Chủ tịch',
  'standing-member': 'Ủy viên thường trực',
  member: 'Ủy viên',
  secretary: 'Thư ký',
};

/** Who took part, and how. Not recorded yet is null, and counts as nothing. */
export const attendances = ['present', 'written', 'absent'] as const;
export type Attendance = (typeof attendances)[number];
export const attendanceNames: Readonly<Record<Attendance, string>> = {
  present: 'Có mặt',
  written: 'Ý kiến bằng văn bản',
  absent: 'Vắng mặt',
};

/** A member of the meeting, as far as counting needs. */
export interface AttendingMember {
  readonly isVoting: boolean;
  readonly attendance: Attendance | null;
}

/** Members with a vote, by how they took part. */
export interface AttendanceCount {
  /** All members with a vote: what every share is of. */
  readonly members: number;
  readonly present: number;
  readonly written: number;
  readonly absent: number;
  readonly unknown: number;
}

/** Counts the members with a vote. */
export function countAttendance(members: readonly AttendingMember[]): AttendanceCount {
  const voting = members.filter((member) => member.isVoting);
  const count = (attendance: Attendance | null) => voting.filter((member) => member.attendance === attendance).length;
  return {
    members: voting.length,
    present: count('present'),
    written: count('written'),
    absent: count('absent'),
    unknown: count(null),
  };
}

/** The least number of members that makes a quorum of two thirds, of four fifths … */
export function quorumNeeded({ numerator, denominator }: Fraction, members: number): number {
  return Math.ceil((numerator * members) / denominator);
}

/** Where a quorum that some regulation asks for is missed, the sentence that says so; null where it is met or none is set. */
export function quorumProblem(count: AttendanceCount, quorum: Fraction | null, basis: string): string | null {
  if (quorum === null) return null;
  const needed = quorumNeeded(quorum, count.members);
  const attending = count.present + count.written;
  if (attending >= needed) return null;
  return `Mới có ${attending}/${count.members} thành viên tham gia (kể cả ý kiến bằng văn bản), cần ít nhất ${needed} (${basis}).`;
}
