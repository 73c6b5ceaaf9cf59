import {
  type InitiativeLine,
  initiativeKindNames,
  initiativeScopeNames,
  initiativeStageNames,
} from '#shared/contracts/initiatives.ts';
import { initiativeStages } from '#shared/domain/initiatives/initiative-stage.ts';
import { choicesOf } from '../../components/fields/choice-field.tsx';
import type { GridColumn } from '../../components/grid/grid-types.ts';

/** «Nông Thị Hương (60%), Bế Thị Loan (40%)». */
export function authorsInText(authors: InitiativeLine['authors']): string {
  return authors.map(({ fullName, share }) => (share === null ? fullName : `${fullName} (${share}%)`)).join(', ');
}

const stages = initiativeStages.map((value) => ({ value, label: initiativeStageNames[value] }));

/** The list of initiatives: what it is, whose, how far it has come, what it was used for. */
export const initiativeColumns: readonly GridColumn<InitiativeLine>[] = [
  { key: 'name', title: 'Tên sáng kiến', width: 400, kind: 'text', isFrozen: true, value: (row) => row.name },
  { key: 'year', title: 'Năm', width: 62, kind: 'number', isGrouped: false, value: (row) => row.year },
  { key: 'authors', title: 'Tác giả', width: 210, kind: 'text', value: (row) => authorsInText(row.authors) },
  { key: 'unit', title: 'Đơn vị', width: 170, kind: 'text', value: (row) => row.unitName },
  {
    key: 'stage',
    title: 'Tình trạng',
    width: 138,
    kind: 'choice',
    choices: stages,
    value: (row) => row.stage,
    warning: (row) => row.overdue,
  },
  {
    key: 'scope',
    title: 'Phạm vi',
    description: 'Phạm vi ảnh hưởng rộng nhất đã được công nhận',
    width: 90,
    kind: 'choice',
    choices: choicesOf(initiativeScopeNames),
    value: (row) => row.widestScope,
  },
  {
    key: 'uses',
    title: 'Đã dùng cho',
    description: 'Đề nghị khen thưởng mà sáng kiến đã làm căn cứ',
    width: 190,
    kind: 'text',
    value: (row) => row.uses.join('; '),
    warning: (row) => (row.isUsedTwice ? 'Một tác giả đã dùng sáng kiến này cho hơn một đề nghị.' : null),
  },
  {
    key: 'kind',
    title: 'Loại',
    width: 160,
    kind: 'choice',
    choices: choicesOf(initiativeKindNames),
    value: (row) => row.kind,
  },
  { key: 'field', title: 'Lĩnh vực', width: 130, kind: 'text', value: (row) => row.field },
  { key: 'firstAppliedOn', title: 'Áp dụng lần đầu', width: 118, kind: 'date', value: (row) => row.firstAppliedOn },
  { key: 'requestedOn', title: 'Nộp đơn', width: 100, kind: 'date', value: (row) => row.requestedOn },
  { key: 'decision', title: 'Quyết định', width: 120, kind: 'text', value: (row) => row.decision },
  { key: 'recognizedOn', title: 'Ngày công nhận', width: 112, kind: 'date', value: (row) => row.recognizedOn },
  {
    key: 'certificate',
    title: 'Số GCN',
    description: 'Số giấy chứng nhận',
    width: 76,
    kind: 'text',
    value: (row) => row.certificateNumber,
  },
];
