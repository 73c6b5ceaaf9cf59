/** Đối tượng cá nhân được khen thưởng. Circular 02/2023/TT-BNV, form 0603.N, rows 06–10. */
export const recipientGroups = [
  'province-leader',
  'department-leader',
  'entrepreneur',
  'other-leader',
  'direct-worker',
] as const;
export type RecipientGroup = (typeof recipientGroups)[number];
export const recipientGroupNames: Record<RecipientGroup, string> = {
  'province-leader': 'Lãnh đạo cấp bộ, ban, ngành, tỉnh',
  'department-leader': 'Lãnh đạo cấp vụ, sở, ngành và tương đương',
  entrepreneur: 'Doanh nhân',
  'other-leader': 'Lãnh đạo khác, từ phó phòng trở lên',
  'direct-worker': 'Người trực tiếp công tác, lao động',
};

/** Where and as what somebody worked on the day of the award; null: not known. */
export interface WorkThen {
  readonly role: 'leader' | 'direct-worker' | null;
  /** Kind of the unit of that membership. */
  readonly unitKind: string | null;
}

/**
 * The group as the work history tells it: a leader of the department itself leads at its level, one of an enterprise is a
 * doanh nhân, one of a division, branch or service unit is another leader. A leader of a body outside, or of no known unit,
 * leads at a level that nobody entered: not known.
 */
export function groupOfWork({ role, unitKind }: WorkThen): RecipientGroup | null {
  if (role === 'direct-worker') return 'direct-worker';
  if (role === null) return null;
  if (unitKind === 'department') return 'department-leader';
  if (unitKind === 'enterprise') return 'entrepreneur';
  return unitKind === 'division' || unitKind === 'branch' || unitKind === 'service-unit' ? 'other-leader' : null;
}
