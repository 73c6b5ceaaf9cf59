/** A made-up person of the trial list; nobody of that name is meant. */
export interface SampleRow {
  id: string;
  fullName: string;
  givenNameKey: string;
  nationalId: string;
  bornOn: string | null;
  gender: string | null;
  unit: string | null;
  position: string | null;
  isPartyMember: boolean | null;
  award: string | null;
  decidedOn: string | null;
  decision: string | null;
  amount: number | null;
  score: number | null;
  year: number | null;
  note: string | null;
}

const FAMILY = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Đặng', 'Nông', 'Vi', 'Triệu', 'Đào', 'Bế', 'Lý'];
const MIDDLE = ['Thị', 'Văn', 'Đức', 'Ngọc', 'Minh', 'Hữu', 'Thu', 'Quang'];
const GIVEN = ['An', 'Ánh', 'Bình', 'Dũng', 'Đạt', 'Hoà', 'Hương', 'Lan', 'Phượng', 'Tuấn', 'Yến', 'Khánh'];
export const units = [
  'Văn phòng Sở',
  'Thanh tra Sở',
  'Phòng Kế hoạch - Tài chính',
  'Phòng Quản lý công nghiệp',
  'Phòng Quản lý thương mại',
  'Phòng Quản lý năng lượng',
  'Trung tâm Khuyến công và Xúc tiến thương mại',
];
export const awards = [
  { value: 'LDTT', label: 'Lao động tiên tiến', aliases: ['LĐTT'] },
  { value: 'CSTDCS', label: 'Chiến sĩ thi đua cơ sở', aliases: ['CSTĐCS'] },
  { value: 'CSTDT', label: 'Chiến sĩ thi đua cấp tỉnh', aliases: ['CSTĐT'] },
  { value: 'GK', label: 'Giấy khen' },
  { value: 'BKT', label: 'Bằng khen của Chủ tịch UBND tỉnh' },
];
const POSITIONS = ['Chuyên viên', 'Chuyên viên chính', 'Phó Trưởng phòng', 'Trưởng phòng', 'Kế toán', 'Văn thư'];

const pick = <T>(list: readonly T[], seed: number): T => list[seed % list.length] as T;
const two = (value: number) => String(value).padStart(2, '0');

/** Always the same rows for the same count, so that a test can say what stands where. */
export function sampleRows(count: number): SampleRow[] {
  return Array.from({ length: count }, (_, index) => {
    const given = pick(GIVEN, index * 7);
    const middle = pick(MIDDLE, index * 3 + 1);
    const family = pick(FAMILY, index * 5);
    const day = two((index % 28) + 1);
    const month = two((index % 12) + 1);
    return {
      id: String(index + 1),
      fullName: `${family} ${middle} ${given}`,
      givenNameKey: `${two(GIVEN.indexOf(given))} ${two(MIDDLE.indexOf(middle))} ${two(FAMILY.indexOf(family))}`,
      nationalId: `0${String(6_000_000_000 + index * 37).padStart(11, '0')}`,
      bornOn: index % 9 === 4 ? String(1960 + (index % 40)) : `${1960 + (index % 40)}-${month}-${day}`,
      gender: middle === 'Thị' || middle === 'Thu' ? 'female' : 'male',
      unit: pick(units, index),
      position: pick(POSITIONS, index * 3),
      isPartyMember: index % 3 !== 0,
      award: pick(awards, index * 2).value,
      decidedOn: `2025-${month}-${day}`,
      decision: `${(index % 900) + 1}/QĐ-SCT`,
      amount: 540_000 + (index % 5) * 100_000,
      score: Math.round((80 + (index % 50) / 2.5) * 10) / 10,
      year: 2020 + (index % 7),
      note: index % 11 === 3 ? 'Chuyển đến từ Trung tâm Khuyến công từ tháng 6, hồ sơ gửi sau' : null,
    };
  });
}
