import { fullYearsBetween, type IsoDate } from '../../../dates/iso-date.ts';
import type { CountedItem } from '../counted-item.ts';
import { type Education, type EmulationOfficer, educationNames, educations } from '../emulation-officer.ts';
import type { FormDefinition, FormRow } from '../statistical-form.ts';
import { circular } from './circular.ts';

/** An officer as form 0605.N counts them on the last day of the year. */
export interface StatisticalOfficer extends CountedItem {
  readonly gender: 'male' | 'female' | null;
  /** Full years; null: not known. */
  readonly age: number | null;
  readonly education: Education | null;
  /** Full years of emulation work; null: not known. */
  readonly seniority: number | null;
}

/** Age and seniority on a day; where only the year of birth is known, by years. */
export function statisticalOfficer(officer: EmulationOfficer, on: IsoDate): StatisticalOfficer {
  const { id, personId, name, unitName, bornOn, bornYear, gender, education, fromOn } = officer;
  const byYear = bornYear === null ? null : Number(on.slice(0, 4)) - bornYear;
  return {
    key: `officer ${id}`,
    name,
    detail: unitName ?? '',
    place: { kind: 'person', id: personId },
    gender,
    age: bornOn === null ? byYear : fullYearsBetween(bornOn as IsoDate, on),
    education,
    seniority: fromOn === null ? null : fullYearsBetween(fromOn as IsoDate, on),
  };
}

type Row = FormRow<StatisticalOfficer>;
const row = (code: number, label: string, level: Row['level'], holds: Row['holds']): Row => {
  const text = String(code).padStart(2, '0');
  return { key: text, code: text, label, level, holds };
};
const aged = (from: number, to: number) => (officer: StatisticalOfficer) =>
  officer.age !== null && officer.age >= from && officer.age <= to;
const serving = (from: number, below: number) => (officer: StatisticalOfficer) =>
  officer.seniority !== null && officer.seniority >= from && officer.seniority < below;

/** Biểu 0605.N: who does emulation work, by age, training and seniority. */
export const officersForm: FormDefinition<StatisticalOfficer> = {
  code: '0605.N',
  title: 'SỐ NGƯỜI LÀM CÔNG TÁC THI ĐUA, KHEN THƯỞNG',
  measure: 'người',
  source: circular('0605.N'),
  columns: [
    { key: 'total', heading: 'Tổng số', holds: () => true },
    { key: 'women', heading: 'Trong đó: nữ', holds: ({ gender }) => gender === 'female' },
  ],
  rows: [
    row(1, 'Tổng số', 0, () => true),
    row(2, 'Từ 30 tuổi trở xuống', 1, aged(0, 30)),
    row(3, 'Từ 31 đến 40 tuổi', 1, aged(31, 40)),
    row(4, 'Từ 41 đến 50 tuổi', 1, aged(41, 50)),
    row(5, 'Từ 51 đến 55 tuổi', 1, aged(51, 55)),
    row(6, 'Từ 56 đến 60 tuổi', 1, aged(56, 60)),
    row(7, 'Trên 60 tuổi', 1, aged(61, 200)),
    ...educations.map((education, index) =>
      row(
        8 + index,
        `Trình độ ${educationNames[education].toLocaleLowerCase('vi')}`,
        1,
        (officer) => officer.education === education,
      ),
    ),
    row(13, 'Thâm niên dưới 05 năm', 1, serving(0, 5)),
    row(14, 'Thâm niên từ 05 năm đến dưới 10 năm', 1, serving(5, 10)),
    row(15, 'Thâm niên từ 10 năm trở lên', 1, serving(10, 200)),
  ],
  sums: [
    {
      along: 'columns',
      whole: 'total',
      parts: ['women'],
      lacks: 'giới tính',
      fact: null,
      isUnknown: ({ gender }) => gender === null,
    },
    { along: 'rows', whole: '01', parts: ['02', '03', '04', '05', '06', '07'], lacks: 'tuổi', fact: null },
    { along: 'rows', whole: '01', parts: ['08', '09', '10', '11', '12'], lacks: 'trình độ đào tạo', fact: null },
    { along: 'rows', whole: '01', parts: ['13', '14', '15'], lacks: 'thâm niên', fact: null },
  ],
  notes: ['Tính tại ngày 31/12 của năm báo cáo (năm hiện tại: tại ngày lập biểu); mã số dòng theo thứ tự liệt kê.'],
};
