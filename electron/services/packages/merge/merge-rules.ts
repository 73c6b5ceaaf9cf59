import type { PackageKind } from '#shared/contracts/packages.ts';

/** What is taken over from a package of a kind, and how. */
export interface MergeRules {
  /** Tables of which nothing is taken over. */
  readonly skipped: ReadonlySet<string>;
  /** Tables that are only matched, or added to: what is here of a row stays as it is. */
  readonly onlyAdded: ReadonlySet<string>;
  /** Tables of which the sender's word stands: its own registrations, its own scores. */
  readonly theirWord: ReadonlySet<string>;
  /** Tables whose rows come along only with a person who is new here. */
  readonly ofNewPeople: ReadonlySet<string>;
  /** Tables of which nothing new is made, and what is said of a row that is not here. */
  readonly neverNew: ReadonlyMap<string, string>;
}

/** Scores go into the block, the year and the table that are here, or nowhere. */
const ofTheBlock = new Map([
  ['units', 'Chưa có đơn vị này ở đây'],
  ['blocks', 'Chưa có khối thi đua này ở đây'],
  ['block_members', 'Ở đây đơn vị không phải thành viên khối trong năm này'],
  ['block_score_tables', 'Ở đây khối chưa có bảng điểm của năm này'],
  ['block_criteria', 'Bảng điểm ở đây không có tiêu chí này: gói theo bảng điểm khác'],
]);

/** Named lists point into the other file's log, which is kept beside ours. */
const always = ['round_snapshots'];
/** What an office is and decides for itself: not another office's to change. */
const ofTheOffice = ['office', 'signers', 'law_settings', 'regulations', 'calendar_entries', 'unit_forms'];
const catalogue = ['award_types'];
const places = ['units', 'unit_names', 'unit_parents', 'unit_successions'];

/** The rules for a package. `isOwnOffice`: it comes from a file of the very same office. */
export function mergeRules(kind: PackageKind, isOwnOffice: boolean): MergeRules {
  const isSmall = kind !== 'office' && kind !== 'handover';
  const isOfUnit = kind === 'unit-proposals' || kind === 'block-scores';
  return {
    skipped: new Set([...always, ...(isOwnOffice && !isSmall ? ['office'] : ofTheOffice)]),
    onlyAdded: new Set([
      ...catalogue,
      ...(isSmall || !isOwnOffice ? places : []),
      ...(isOfUnit ? ['award_rounds', 'decisions', 'movements', 'blocks'] : []),
      ...(kind === 'block-scores' ? ofTheBlock.keys() : []),
    ]),
    theirWord: new Set(
      kind === 'unit-proposals'
        ? ['registrations', 'registration_awards', 'proposals', 'dossier_papers', 'achievement_reports']
        : kind === 'block-scores'
          ? ['block_scores', 'block_evidence', 'block_submissions']
          : [],
    ),
    neverNew: kind === 'block-scores' ? ofTheBlock : new Map(),
    ofNewPeople: new Set(isOfUnit ? ['memberships'] : []),
  };
}

/** What the officer should know of what is not taken over. */
export function mergeNotices(kind: PackageKind, isOwnOffice: boolean): readonly string[] {
  if (isOwnOffice || (kind !== 'office' && kind !== 'handover')) return [];
  return [
    'Thông tin cơ quan, người ký, cách hiểu luật, quy chế, lịch năm và sổ gửi biểu của cơ quan kia không được gộp: đó là việc riêng của từng cơ quan.',
  ];
}
