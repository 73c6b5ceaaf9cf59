/** What the free table counts from. */
export const tableSources = ['awards', 'people', 'ratings'] as const;
export type TableSource = (typeof tableSources)[number];
export const tableSourceNames: Record<TableSource, string> = {
  awards: 'Khen thưởng',
  people: 'Người đang công tác',
  ratings: 'Xếp loại hằng năm',
};

/** What a cell says: each award or rating; each person or collective once; money. */
export const tableMeasures = ['count', 'recipients', 'amount'] as const;
export type TableMeasure = (typeof tableMeasures)[number];
export const tableMeasureNames: Record<TableMeasure, string> = {
  count: 'Số lượt',
  recipients: 'Số người, tập thể',
  amount: 'Tiền thưởng (đồng)',
};

/** What a table is split or filtered by. */
export const tableDimensions = [
  'year',
  'award',
  'family',
  'level',
  'kind',
  'subject',
  'gender',
  'age',
  'ethnicGroup',
  'minority',
  'party',
  'personKind',
  'role',
  'group',
  'unit',
  'unitKind',
  'collectiveKind',
  'issuer',
  'status',
  'rating',
] as const;
export type TableDimension = (typeof tableDimensions)[number];
export const tableDimensionNames: Record<TableDimension, string> = {
  year: 'Năm',
  award: 'Danh hiệu, hình thức',
  family: 'Danh hiệu hay hình thức',
  level: 'Cấp khen thưởng',
  kind: 'Loại hình khen thưởng',
  subject: 'Cá nhân, tập thể',
  gender: 'Giới tính',
  age: 'Nhóm tuổi',
  ethnicGroup: 'Dân tộc',
  minority: 'Dân tộc thiểu số',
  party: 'Đảng viên',
  personKind: 'Loại cán bộ',
  role: 'Lãnh đạo, trực tiếp',
  group: 'Đối tượng (biểu 0603.N)',
  unit: 'Đơn vị thuộc Sở',
  unitKind: 'Loại đơn vị thuộc Sở',
  collectiveKind: 'Loại tập thể',
  issuer: 'Cơ quan quyết định',
  status: 'Tính chất',
  rating: 'Mức xếp loại',
};

const ofPeople = [
  'gender',
  'age',
  'ethnicGroup',
  'minority',
  'party',
  'personKind',
  'role',
  'unit',
  'unitKind',
] as const;

/** Which dimensions a source has. */
export const dimensionsOfSource: Record<TableSource, readonly TableDimension[]> = {
  awards: [
    'year',
    'award',
    'family',
    'level',
    'kind',
    'subject',
    ...ofPeople,
    'group',
    'collectiveKind',
    'issuer',
    'status',
  ],
  people: ofPeople,
  ratings: ['year', 'rating', 'subject', ...ofPeople, 'collectiveKind'],
};

/** Which measures a source has. */
export const measuresOfSource: Record<TableSource, readonly TableMeasure[]> = {
  awards: tableMeasures,
  people: ['recipients'],
  ratings: ['count', 'recipients'],
};

/** Key of the value of those whose fact nobody entered. */
export const UNKNOWN_VALUE = 'unknown';
/** Key of the value of those who cannot have one: the sex of a collective. */
export const NO_VALUE = 'none';

/** How a free table is made. */
export interface TableLayout {
  readonly source: TableSource;
  readonly measure: TableMeasure;
  /** One or two, the second inside the first. */
  readonly rows: readonly TableDimension[];
  readonly columns: TableDimension | null;
  /** Years of the achievement (of the rating); of people at work, the last day of `toYear`. */
  readonly fromYear: number;
  readonly toYear: number;
  /** Only rows whose value is among these. */
  readonly filters: readonly { readonly dimension: TableDimension; readonly values: readonly string[] }[];
  /** Age in the year (year less year of birth), both ends included; those whose year of birth is not known are left out. */
  readonly ageFrom: number | null;
  readonly ageTo: number | null;
}

/** The table that a new one begins with: each award of some years, women and men beside each other. */
export function defaultTableLayout(toYear: number, fromYear = toYear): TableLayout {
  const nothing = { filters: [], ageFrom: null, ageTo: null };
  return { source: 'awards', measure: 'count', rows: ['award'], columns: 'gender', fromYear, toYear, ...nothing };
}
