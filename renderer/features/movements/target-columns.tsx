import type { TargetView } from '#shared/contracts/movements.ts';
import type { UnitRow } from '#shared/contracts/units.ts';
import { targetStateNames } from '#shared/domain/targets/assess-target.ts';
import { growthPercent } from '#shared/domain/targets/growth.ts';
import { parseQuantity } from '#shared/domain/targets/parse-quantity.ts';
import { accumulationNames, targetDirectionNames, targetFrequencyNames } from '#shared/domain/targets/target.ts';
import { baselineWarning, growthWarning, plannedWarning } from '#shared/domain/targets/target-warnings.ts';
import { titleRatioCodes, titleRatios } from '#shared/domain/targets/title-ratios.ts';
import { formatNumber } from '#shared/numbers/vietnamese-number.ts';
import type { ColumnEdit, GridColumn } from '../../components/grid/grid-types.ts';
import { TargetStateMark } from '../../components/target-state.tsx';
import { gridChoices } from './movement-columns.ts';
import classes from './movements.module.css';

/** Numbers in their column's own unit of measure, or with it written behind. */
const quantityEdit: ColumnEdit<TargetView> = {
  parse: (text, row) => {
    if (text.trim() === '') return { ok: true, value: null };
    const parsed = parseQuantity(text, row?.measure ?? null);
    return 'value' in parsed ? { ok: true, value: parsed.value } : { ok: false, problem: parsed.problem };
  },
};

const isTyped = (row: TargetView) => row.ratio === null;

/** The columns of a movement's targets: what was planned, then what came of it. */
export function targetColumns(units: readonly UnitRow[]): readonly GridColumn<TargetView>[] {
  return [
    {
      key: 'name',
      title: 'Chỉ tiêu',
      width: 330,
      kind: 'text',
      isFrozen: true,
      value: (row) => row.name,
      edit: { required: 'Hãy nhập tên chỉ tiêu.' },
    },
    {
      key: 'measure',
      title: 'Đơn vị tính',
      width: 86,
      kind: 'text',
      value: (row) => row.measure,
      edit: { required: 'Hãy nhập đơn vị tính, ví dụ tỷ đồng.' },
    },
    {
      key: 'baseline',
      title: 'Mức trước',
      description: 'Mức thực hiện của năm trước, để tính tốc độ tăng',
      width: 84,
      kind: 'number',
      value: (row) => row.baseline,
      warning: (row) => baselineWarning(row),
      edit: { ...quantityEdit, isEditable: isTyped },
    },
    {
      key: 'planned',
      title: 'Chỉ tiêu',
      description: 'Mức phải đạt',
      width: 84,
      kind: 'number',
      value: (row) => row.planned,
      warning: (row) => plannedWarning(row),
      edit: { ...quantityEdit, required: 'Hãy nhập mức chỉ tiêu.' },
    },
    {
      key: 'growth',
      title: 'Tăng %',
      description: 'Tốc độ tăng theo kế hoạch; để trống thì tính từ mức trước',
      width: 78,
      kind: 'number',
      value: (row) => row.growth ?? growthPercent(row.baseline, row.planned),
      warning: (row) => growthWarning(row),
      edit: { ...quantityEdit, isEditable: isTyped },
    },
    {
      key: 'reached',
      title: 'Kết quả',
      description: 'Tính từ số liệu các kỳ; nhập thẳng ở đây nếu chỉ tiêu không theo kỳ',
      width: 84,
      kind: 'number',
      value: (row) => row.assessment.reached,
      edit: { ...quantityEdit, isEditable: (row) => row.frequency === null && row.ratio === null },
    },
    {
      key: 'progress',
      title: 'So với chỉ tiêu',
      description: 'Kết quả so với chỉ tiêu, phần trăm',
      width: 118,
      kind: 'number',
      value: (row) => row.assessment.progress,
      display: (row) => (row.assessment.progress === null ? '' : `${formatNumber(row.assessment.progress)}%`),
      render: (row) =>
        row.assessment.progress === null ? null : (
          <span className={classes.progress}>
            <span className={classes.track}>
              <span
                className={classes.bar}
                style={{ display: 'block', width: `${Math.min(100, Math.max(0, row.assessment.progress))}%` }}
              />
            </span>
            {`${formatNumber(row.assessment.progress)}%`}
          </span>
        ),
    },
    {
      key: 'forecast',
      title: 'Dự báo',
      description: 'Kết quả cuối kỳ kế hoạch nếu giữ nhịp hiện nay; với tỷ lệ danh hiệu: theo đề nghị, đăng ký',
      width: 84,
      kind: 'number',
      value: (row) => row.assessment.forecast,
    },
    {
      key: 'state',
      title: 'Tiến độ',
      width: 132,
      kind: 'choice',
      choices: gridChoices(targetStateNames),
      value: (row) => row.assessment.state,
      render: (row) => <TargetStateMark state={row.assessment.state} />,
      warning: missingWarning,
    },
    {
      key: 'responsibleUnitId',
      title: 'Chịu trách nhiệm',
      width: 190,
      kind: 'choice',
      choices: units.map((unit) => ({
        value: String(unit.id),
        label: unit.name,
        ...(unit.shortName === null ? {} : { aliases: [unit.shortName] }),
      })),
      value: (row) => (row.responsibleUnitId === null ? null : String(row.responsibleUnitId)),
      display: (row) => row.responsibleName ?? '',
      edit: {},
    },
    {
      key: 'frequency',
      title: 'Kỳ số liệu',
      width: 96,
      kind: 'choice',
      choices: gridChoices(targetFrequencyNames),
      value: (row) => row.frequency,
      edit: { isEditable: isTyped },
    },
    {
      key: 'accumulation',
      title: 'Cách tính',
      description: 'Cộng các kỳ, hay lấy kỳ mới nhất',
      width: 122,
      kind: 'choice',
      choices: gridChoices(accumulationNames),
      value: (row) => row.accumulation,
      edit: { isEditable: (row) => row.frequency !== null },
    },
    {
      key: 'direction',
      title: 'Chiều đánh giá',
      width: 146,
      kind: 'choice',
      choices: gridChoices(targetDirectionNames),
      value: (row) => row.direction,
      edit: { isEditable: isTyped, required: 'Hãy chọn chiều đánh giá.' },
    },
    {
      key: 'ratio',
      title: 'Chương trình đếm',
      description: 'Tỷ lệ danh hiệu thi đua, đếm từ đăng ký, đề nghị và quyết định; không nhập tay',
      width: 250,
      kind: 'choice',
      choices: titleRatioCodes.map((code) => ({ value: code, label: titleRatios[code].name })),
      value: (row) => row.ratio,
      edit: {},
    },
    {
      key: 'year',
      title: 'Năm',
      description: 'Để trống: cả phong trào',
      width: 62,
      kind: 'number',
      isGrouped: false,
      value: (row) => row.year,
      edit: {},
    },
    { key: 'note', title: 'Ghi chú', width: 200, kind: 'text', value: (row) => row.note, edit: {} },
  ];
}

function missingWarning(row: TargetView): string | null {
  const { missingPeriods } = row.assessment;
  return missingPeriods.length === 0 ? null : `Còn thiếu số liệu ${missingPeriods.length} kỳ đã qua.`;
}
