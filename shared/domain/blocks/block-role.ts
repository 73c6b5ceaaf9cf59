/** Trưởng khối, Phó Trưởng khối thường trực, Phó Trưởng khối, thành viên. */
export const blockRoles = ['head', 'standing-deputy', 'deputy', 'member'] as const;
export type BlockRole = (typeof blockRoles)[number];

export const blockRoleNames: Record<BlockRole, string> = {
  head: 'Trưởng khối',
  'standing-deputy': 'Phó Trưởng khối thường trực',
  deputy: 'Phó Trưởng khối',
  member: 'Thành viên',
};

/** Why a member is not considered for a nomination, whatever its points. */
export const blockBars = ['leader-disciplined', 'under-review', 'other'] as const;
export type BlockBar = (typeof blockBars)[number];

export const blockBarNames: Record<BlockBar, string> = {
  'leader-disciplined': 'Người đứng đầu bị kỷ luật từ cảnh cáo',
  'under-review': 'Đang bị xem xét, thanh tra, điều tra',
  other: 'Lý do khác',
};
