import type { BlockMember, BlockStep, BlockYearFields, MemberResult } from '#shared/contracts/blocks.ts';
import type { PledgeRow } from '#shared/contracts/pledges.ts';
import { formatDate } from '#shared/dates/format-date.ts';
import type { IsoDate } from '#shared/dates/iso-date.ts';

/** What the steps of a year are seen from. */
export interface StepFacts {
  readonly today: string;
  readonly isInner: boolean;
  readonly fields: BlockYearFields;
  readonly members: readonly BlockMember[];
  readonly results: readonly MemberResult[];
  readonly pledge: PledgeRow | null;
  readonly hasTable: boolean;
  readonly nominations: readonly { readonly isNominated: boolean; readonly votesFor: number | null }[];
}

/** The year of a block, step by step: members, rules, plan, pledge, table, self-scoring, verification, meeting, vote, dossier. */
export function blockSteps(facts: StepFacts): BlockStep[] {
  const { fields, members, results, pledge, hasTable, nominations } = facts;
  const day = (on: string | null) => (on === null ? '' : formatDate(on as IsoDate));
  const step = (
    key: BlockStep['key'],
    name: string,
    isDone: boolean,
    detail: string,
    dueOn: string | null = null,
  ): BlockStep => {
    const isLate = !isDone && dueOn !== null && dueOn < facts.today;
    return { key, name, state: isDone ? 'done' : isLate ? 'late' : 'open', detail, dueOn };
  };
  const numbered = (number: string | null, on: string | null) =>
    [number === null ? '' : `số ${number}`, on === null ? '' : `ngày ${day(on)}`].filter(Boolean).join(' ');
  const selfMissing = results.filter(({ totals }) => totals.self.awaited > 0 && totals.self.missing > 0);
  const verifiedMissing = results.filter(({ totals }) => totals.verified.missing > 0);
  const scored = (missing: number) => `${members.length - missing}/${members.length} đơn vị`;
  const head = members.find(({ role }) => role === 'head');
  const chosen = nominations.filter(({ isNominated }) => isNominated);
  return [
    step(
      'members',
      'Thành viên, Trưởng khối',
      members.length > 0 && head !== undefined,
      head === undefined
        ? `${members.length} thành viên, chưa có Trưởng khối`
        : `${members.length} thành viên; ${head.unitName} là Trưởng khối`,
    ),
    step(
      'rules',
      'Quy chế',
      fields.rulesOn !== null || fields.rulesNumber !== null,
      numbered(fields.rulesNumber, fields.rulesOn),
    ),
    step(
      'plan',
      'Kế hoạch',
      fields.planOn !== null || fields.planNumber !== null,
      numbered(fields.planNumber, fields.planOn),
    ),
    step(
      'pledge',
      'Ký giao ước',
      pledge?.state === 'signed',
      pledge === null ? 'Chưa lập' : pledge.state === 'signed' ? `Ký ngày ${day(pledge.signedOn)}` : 'Đang soạn',
    ),
    step('table', 'Bảng điểm', hasTable, hasTable ? 'Đã có' : 'Chưa lập'),
    step(
      'self',
      'Tự chấm',
      hasTable && members.length > 0 && selfMissing.length === 0,
      hasTable ? scored(selfMissing.length) : '',
      fields.selfDueOn,
    ),
    step(
      'verified',
      'Thẩm định',
      hasTable && members.length > 0 && verifiedMissing.length === 0,
      hasTable ? scored(verifiedMissing.length) : '',
      fields.verifiedDueOn,
    ),
    step(
      'meeting',
      'Họp tổng kết',
      fields.metOn !== null && fields.metOn <= facts.today,
      fields.metOn === null ? '' : day(fields.metOn),
    ),
    step(
      'vote',
      'Bỏ phiếu suy tôn',
      chosen.length > 0 && chosen.every(({ votesFor }) => votesFor !== null),
      chosen.length === 0 ? '' : `${chosen.length} đơn vị được đề nghị`,
    ),
    step(
      'sent',
      facts.isInner ? 'Trình Giám đốc Sở' : 'Gửi tỉnh',
      fields.sentOn !== null,
      numbered(fields.sentNumber, fields.sentOn),
    ),
  ];
}
