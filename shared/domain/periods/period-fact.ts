/** Where what is counted can be looked at. */
export interface FactPlace {
  readonly kind: 'person' | 'unit' | 'movement' | 'initiative' | 'exemplar';
  readonly id: number;
}

/** One thing that a span of years counts: a movement under way, an award, an initiative of an author, an exemplar that was found. */
export interface PeriodFact {
  /** What counts it: the key of a `PeriodMeasure`. */
  readonly measure: string;
  readonly year: number;
  /** What it is: the same in several years (a movement) or of several people (an initiative) counts once in a sum. */
  readonly key: string;
  /** The unit it belongs to, as it was then; null: not known, or of nobody. */
  readonly unitId: number | null;
  readonly personId: number | null;
  readonly name: string;
  readonly detail: string;
  readonly place: FactPlace | null;
}

/** Groups of measures, in the order of the report. */
export const measureGroups = [
  'movements',
  'registrations',
  'titles',
  'commendations',
  'initiatives',
  'exemplars',
] as const;
export type MeasureGroup = (typeof measureGroups)[number];
export const measureGroupNames: Readonly<Record<MeasureGroup, string>> = {
  movements: 'Phong trào, chỉ tiêu thi đua',
  registrations: 'Đăng ký thi đua',
  titles: 'Danh hiệu thi đua',
  commendations: 'Hình thức khen thưởng',
  initiatives: 'Sáng kiến được công nhận',
  exemplars: 'Điển hình tiên tiến',
};

/** A line of the table of a span. */
export interface PeriodMeasure {
  readonly key: string;
  readonly group: MeasureGroup;
  readonly name: string;
  /** Short, as a column's heading. */
  readonly shortName: string;
}

/** An award type as far as measures need it. */
export interface MeasuredAwardType {
  readonly id: number;
  readonly name: string;
  readonly shortName: string;
  readonly family: 'title' | 'commendation';
  readonly precedence: number;
  readonly subjects: readonly ('person' | 'collective' | 'household')[];
}

const subjectNames = { person: 'cá nhân', collective: 'tập thể', household: 'hộ gia đình' } as const;

/** The key of an award's measure. */
export function awardMeasure(awardTypeId: number, subject: MeasuredAwardType['subjects'][number]): string {
  return `award ${awardTypeId} ${subject}`;
}

/** Every measure: those of always, and one for each award type and kind of recipient, the highest first. */
export function periodMeasures(types: readonly MeasuredAwardType[]): PeriodMeasure[] {
  const ofAwards = (group: 'titles' | 'commendations', family: MeasuredAwardType['family']): PeriodMeasure[] =>
    types
      .filter((type) => type.family === family)
      .sort((a, b) => a.precedence - b.precedence)
      .flatMap((type) =>
        type.subjects.map((subject) => {
          const suffix = type.subjects.length > 1 ? ` – ${subjectNames[subject]}` : '';
          return {
            key: awardMeasure(type.id, subject),
            group,
            name: `${type.name}${suffix}`,
            shortName: `${type.shortName}${type.subjects.length > 1 ? ` ${subjectNames[subject]}` : ''}`,
          };
        }),
      );
  return [
    {
      key: 'movements launched',
      group: 'movements',
      name: 'Phong trào do Sở phát động',
      shortName: 'Phong trào của Sở',
    },
    {
      key: 'movements answered',
      group: 'movements',
      name: 'Phong trào do cấp trên, khối phát động',
      shortName: 'Phong trào cấp trên',
    },
    { key: 'targets set', group: 'movements', name: 'Chỉ tiêu thi đua đề ra', shortName: 'Chỉ tiêu' },
    { key: 'targets reached', group: 'movements', name: 'Chỉ tiêu thi đua đạt, vượt', shortName: 'Chỉ tiêu đạt' },
    { key: 'registered person', group: 'registrations', name: 'Cá nhân đăng ký thi đua', shortName: 'Cá nhân đăng ký' },
    { key: 'registered unit', group: 'registrations', name: 'Tập thể đăng ký thi đua', shortName: 'Tập thể đăng ký' },
    ...ofAwards('titles', 'title'),
    ...ofAwards('commendations', 'commendation'),
    {
      key: 'initiatives grassroots',
      group: 'initiatives',
      name: 'Sáng kiến có phạm vi cấp cơ sở',
      shortName: 'Sáng kiến cơ sở',
    },
    {
      key: 'initiatives provincial',
      group: 'initiatives',
      name: 'Sáng kiến có phạm vi cấp tỉnh',
      shortName: 'Sáng kiến tỉnh',
    },
    {
      key: 'initiatives national',
      group: 'initiatives',
      name: 'Sáng kiến có phạm vi toàn quốc',
      shortName: 'Sáng kiến toàn quốc',
    },
    {
      key: 'exemplars person',
      group: 'exemplars',
      name: 'Cá nhân điển hình được phát hiện',
      shortName: 'Cá nhân điển hình',
    },
    {
      key: 'exemplars collective',
      group: 'exemplars',
      name: 'Tập thể điển hình được phát hiện',
      shortName: 'Tập thể điển hình',
    },
    { key: 'exemplars model', group: 'exemplars', name: 'Mô hình, cách làm hay', shortName: 'Mô hình' },
    { key: 'exemplars deed', group: 'exemplars', name: 'Gương người tốt, việc tốt', shortName: 'Người tốt, việc tốt' },
    { key: 'exemplars spread', group: 'exemplars', name: 'Điển hình được nhân rộng', shortName: 'Đã nhân rộng' },
  ];
}
