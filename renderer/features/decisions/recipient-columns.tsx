import { type AwardType, awardStatusNames, awardSubjectNames } from '#shared/contracts/awards.ts';
import type { CellValue, Choice, GridColumn } from '../../components/grid/grid-types.ts';
import { type DecisionDraft, type RecipientDraft, subjectOf } from './decision-draft.ts';
import type { LineWarnings } from './decision-warnings.ts';

const statuses: readonly Choice[] = Object.entries(awardStatusNames).map(([value, label]) => ({ value, label }));
const subjects: readonly Choice[] = Object.entries(awardSubjectNames).map(([value, label]) => ({ value, label }));

/** The catalogue as a choice; typing and pasting may use the code and the short name. */
export function awardChoices(awardTypes: readonly AwardType[]): readonly Choice[] {
  return awardTypes.map((type) => ({
    value: String(type.id),
    label: type.name,
    aliases: [type.code, type.shortName],
  }));
}

function isNamed(line: RecipientDraft): boolean {
  return line.source.kind === 'named';
}

/** The columns of the recipients' list. `refusals` are sentences of the office side, by line and column. */
export function recipientColumns(
  awardTypes: readonly AwardType[],
  warnings: ReadonlyMap<string, LineWarnings>,
  refusals: ReadonlyMap<string, string>,
): readonly GridColumn<RecipientDraft>[] {
  const warning = (key: string, of: (found: LineWarnings) => string | null = () => null) => {
    return (line: RecipientDraft): string | null => {
      const found = warnings.get(line.key);
      return refusals.get(`${line.key} ${key}`) ?? (found ? of(found) : null);
    };
  };
  return [
    {
      key: 'name',
      title: 'Họ và tên, tên tập thể',
      width: 230,
      kind: 'text',
      isFrozen: true,
      value: (line) => line.name,
      edit: { isEditable: isNamed, required: 'Hãy nhập tên cá nhân, tập thể.' },
      warning: warning('name', (found) => found.name),
    },
    {
      key: 'subject',
      title: 'Đối tượng',
      width: 92,
      kind: 'choice',
      choices: subjects,
      value: subjectOf,
      edit: { isEditable: isNamed, required: 'Hãy chọn đối tượng.' },
    },
    {
      key: 'bornYear',
      title: 'Năm sinh',
      width: 78,
      kind: 'number',
      value: (line) => line.bornYear,
      display: (line) => (line.bornYear === null ? '' : String(line.bornYear)),
    },
    {
      key: 'award',
      title: 'Danh hiệu, hình thức',
      width: 210,
      kind: 'choice',
      choices: awardChoices(awardTypes),
      value: (line) => (line.awardTypeId === null ? null : String(line.awardTypeId)),
      edit: {},
      warning: warning('award', (found) => found.award),
    },
    {
      key: 'year',
      title: 'Năm',
      description: 'Năm của thành tích',
      width: 62,
      kind: 'number',
      value: (line) => line.year,
      display: (line) => (line.year === null ? '' : String(line.year)),
      edit: { parse: parseYear },
      warning: (line) =>
        refusals.get(`${line.key} year`) ?? (line.year === null ? 'Chưa rõ năm của thành tích.' : null),
    },
    {
      key: 'position',
      title: 'Chức vụ',
      description: 'Chức vụ lúc được khen',
      width: 150,
      kind: 'text',
      value: (line) => line.position,
      edit: {},
      warning: warning('position'),
    },
    {
      key: 'unitName',
      title: 'Đơn vị',
      description: 'Đơn vị lúc được khen',
      width: 210,
      kind: 'text',
      value: (line) => line.unitName,
      edit: {},
      warning: warning('unitName', (found) => found.unit),
    },
    {
      key: 'citation',
      title: 'Thành tích',
      width: 240,
      kind: 'text',
      value: (line) => line.citation,
      edit: {},
      warning: warning('citation'),
    },
    {
      key: 'amount',
      title: 'Tiền thưởng',
      description: 'Tiền thưởng, đồng',
      width: 104,
      kind: 'number',
      value: (line) => line.amount,
      edit: {},
      warning: warning('amount'),
    },
    {
      key: 'status',
      title: 'Tính chất',
      width: 100,
      kind: 'choice',
      choices: statuses,
      value: (line) => line.status,
      edit: { required: 'Hãy chọn tính chất.' },
    },
  ];
}

function parseYear(text: string): { ok: true; value: CellValue } | { ok: false; problem: string } {
  const digits = text.trim();
  if (digits === '') return { ok: true, value: null };
  const year = Number(digits);
  return /^\d{4}$/.test(digits) && year >= 1900 && year <= 2200
    ? { ok: true, value: year }
    : { ok: false, problem: 'Năm phải là một số có bốn chữ số, ví dụ 2025.' };
}

/** The line's facts that one cell stands for. */
export function lineWithCell(line: RecipientDraft, key: string, value: CellValue): RecipientDraft {
  const text = value === null || value === '' ? null : String(value);
  switch (key) {
    case 'name':
      return { ...line, name: text ?? line.name };
    case 'subject': {
      const subject = subjects.find((choice) => choice.value === text)?.value as
        | keyof typeof awardSubjectNames
        | undefined;
      return subject && line.source.kind === 'named' ? { ...line, source: { kind: 'named', subject } } : line;
    }
    case 'award':
      return { ...line, awardTypeId: text === null ? null : Number(text) };
    case 'year':
      return { ...line, year: text === null ? null : Number(text) };
    case 'amount':
      return { ...line, amount: text === null ? null : Number(text) };
    case 'position':
      return { ...line, position: text, isPlaceFromRecords: false };
    case 'unitName':
      return { ...line, unitName: text, isPlaceFromRecords: false };
    case 'citation':
      return { ...line, citation: text };
    case 'status':
      return { ...line, status: (text ?? 'granted') as RecipientDraft['status'] };
    default:
      return line;
  }
}

/** The draft after cells were changed in the grid. */
export function draftWithCells(
  draft: DecisionDraft,
  changes: readonly { readonly rowId: string; readonly key: string; readonly value: CellValue }[],
): DecisionDraft {
  const byLine = new Map<string, { readonly key: string; readonly value: CellValue }[]>();
  for (const change of changes) byLine.set(change.rowId, [...(byLine.get(change.rowId) ?? []), change]);
  const recipients = draft.recipients.map((line) =>
    (byLine.get(line.key) ?? []).reduce((changed, { key, value }) => lineWithCell(changed, key, value), line),
  );
  return { ...draft, recipients };
}
