import type { AwardType } from '#shared/contracts/awards.ts';
import type { ProposalChange, RoundLine } from '#shared/contracts/rounds.ts';
import { proposalSourceNames } from '#shared/contracts/rounds.ts';
import type { Outcome } from '#shared/domain/eligibility/finding.ts';
import { proposalStateNames } from '#shared/domain/rounds/proposal-state.ts';
import { deciderNames, deciderShortNames } from '#shared/domain/rounds/round-kind.ts';
import type { CellChange, CellValue, Choice, GridColumn } from '../../components/grid/grid-types.ts';
import { OutcomeMark, outcomeNames } from '../../components/ladder/outcome-mark.tsx';

const order: Readonly<Record<Outcome, number>> = { ineligible: 0, undetermined: 1, eligible: 2 };
const states: readonly Choice[] = Object.entries(proposalStateNames).map(([value, label]) => ({ value, label }));
const sources: readonly Choice[] = Object.entries(proposalSourceNames).map(([value, label]) => ({ value, label }));
const deciderChoices: readonly Choice[] = Object.entries(deciderShortNames).map(([value, label]) => ({
  value,
  label,
  aliases: [deciderNames[value as keyof typeof deciderNames]],
}));
const editable = { isEditable: (row: RoundLine) => row.result === null };

/** What the officer looks at in a line, in one text: why it is proposed nevertheless, what the law misses, what it overlaps with. */
export function obstaclesOf(row: RoundLine): string {
  const kept = row.overrideReason === null ? '' : `Vẫn đề nghị: ${row.overrideReason}`;
  return [kept, row.check.missing, ...row.overlaps.map(({ text }) => text)].filter(Boolean).join(' ');
}

/** The columns of a round's list: who, for what, what the law says of it, and how far the dossier has come. */
export function proposalColumns(types: readonly AwardType[]): readonly GridColumn<RoundLine>[] {
  const awards: readonly Choice[] = types.map((type) => ({
    value: String(type.id),
    label: type.shortName,
    aliases: [type.code, type.name],
  }));
  return [
    {
      key: 'recipient',
      title: 'Cá nhân, tập thể',
      width: 190,
      kind: 'text',
      isFrozen: true,
      value: (row) => row.recipientName,
      sortValue: (row) => row.recipientSortKey,
    },
    {
      key: 'awardTypeId',
      title: 'Danh hiệu, hình thức',
      width: 124,
      kind: 'choice',
      choices: awards,
      value: (row) => String(row.awardTypeId),
      sortValue: (row) => row.precedence,
      edit: editable,
    },
    {
      key: 'outcome',
      title: 'Kết quả xét',
      width: 132,
      kind: 'text',
      value: outcomeText,
      render: (row) => (row.check.outcome === null ? 'Không xét' : <OutcomeMark value={row.check.outcome} />),
      sortValue: (row) => (row.check.outcome === null ? 3 : order[row.check.outcome]),
      warning: (row) => row.overlaps[0]?.text ?? null,
    },
    { key: 'missing', title: 'Còn thiếu, cần xem', width: 300, kind: 'text', value: obstaclesOf },
    {
      key: 'position',
      title: 'Chức vụ',
      width: 130,
      kind: 'text',
      value: (row) => row.position,
      edit: editable,
    },
    {
      key: 'unit',
      title: 'Đơn vị',
      width: 180,
      kind: 'text',
      value: (row) => row.unitName,
      sortValue: (row) => row.unitOrder,
    },
    {
      key: 'state',
      title: 'Hồ sơ',
      width: 116,
      kind: 'choice',
      choices: states,
      value: (row) => row.state,
    },
    {
      key: 'owed',
      title: 'Giấy thiếu',
      description: 'Số giấy tờ còn thiếu trong hồ sơ',
      width: 88,
      kind: 'number',
      value: (row) => (row.owedPapers.length === 0 ? null : row.owedPapers.length),
      display: (row) => (row.owedPapers.length === 0 ? 'đủ' : `${row.owedPapers.length}/${row.paperCount}`),
    },
    {
      key: 'citation',
      title: 'Tóm tắt thành tích',
      width: 240,
      kind: 'text',
      value: (row) => row.citation,
      edit: {},
    },
    {
      key: 'overrideReason',
      title: 'Lý do vẫn đề nghị',
      description: 'Lý do vẫn đề nghị dù chưa đủ điều kiện; được in trong biên bản',
      width: 220,
      kind: 'text',
      value: (row) => row.overrideReason,
      edit: { isEditable: (row) => row.check.outcome !== 'eligible' || row.overrideReason !== null },
    },
    {
      key: 'decider',
      title: 'Cấp quyết định',
      width: 116,
      kind: 'choice',
      choices: deciderChoices,
      value: (row) => row.decider,
      edit: editable,
    },
    { key: 'proposingUnit', title: 'Đơn vị đề nghị', width: 180, kind: 'text', value: (row) => row.proposingUnitName },
    { key: 'receivedOn', title: 'Nhận hồ sơ', width: 104, kind: 'date', value: (row) => row.receivedOn, edit: {} },
    { key: 'sentUpOn', title: 'Ngày trình', width: 104, kind: 'date', value: (row) => row.sentUpOn, edit: {} },
    {
      key: 'sentUpNumber',
      title: 'Số tờ trình',
      width: 110,
      kind: 'text',
      value: (row) => row.sentUpNumber,
      edit: {},
    },
    { key: 'note', title: 'Ghi chú', width: 180, kind: 'text', value: (row) => row.note, edit: {} },
    {
      key: 'provision',
      title: 'Căn cứ',
      width: 220,
      kind: 'text',
      isHidden: true,
      value: (row) => row.check.provision,
    },
    {
      key: 'source',
      title: 'Cách lập',
      width: 110,
      kind: 'choice',
      choices: sources,
      isHidden: true,
      value: (row) => row.source,
    },
  ];
}

function outcomeText(row: RoundLine): string {
  const outcome = row.check.outcome === null ? 'Không xét' : outcomeNames[row.check.outcome];
  return row.overrideReason === null ? outcome : `${outcome}, vẫn đề nghị`;
}

type EditableKey = Exclude<keyof ProposalChange, 'id'>;

/** Cells as the changes of their proposals: one change per line. */
export function proposalChanges(changes: readonly CellChange[]): ProposalChange[] {
  const byRow = new Map<string, Record<string, unknown>>();
  for (const { rowId, key, value } of changes) {
    const change = byRow.get(rowId) ?? { id: Number(rowId) };
    change[key satisfies string as EditableKey] = key === 'awardTypeId' ? Number(value) : emptyAsNull(value);
    byRow.set(rowId, change);
  }
  return [...byRow.values()] as unknown as ProposalChange[];
}

function emptyAsNull(value: CellValue): CellValue {
  return value === '' ? null : value;
}
