import { foldText } from '../../../text/fold.ts';
import type { StatisticalAward } from '../statistical-award.ts';
import type { FormColumn, FormDefinition } from '../statistical-form.ts';
import { type StatisticsKind, statisticsKindNames, statisticsKinds } from '../statistics-kind.ts';
import { awardTypeRows, type ListedAward } from './award-type-rows.ts';

type Column = FormColumn<StatisticalAward>;
type Test = (award: StatisticalAward) => boolean;

const isPerson: Test = ({ subject }) => subject === 'person';
const isCollective: Test = ({ subject }) => subject === 'collective';
const isKinh: Test = ({ ethnicGroup }) => ethnicGroup !== null && foldText(ethnicGroup) === 'kinh';
const person =
  (test: Test): Test =>
  (award) =>
    isPerson(award) && test(award);

const column = (key: string, over: readonly string[], heading: string, holds: Test): Column => ({
  key,
  over,
  heading,
  holds,
});
const collective = (key: string, heading: string, ...kinds: StatisticalAward['collectiveKind'][]): Column =>
  column(
    key,
    ['Tập thể'],
    heading,
    (award) => isCollective(award) && award.collectiveKind !== null && kinds.includes(award.collectiveKind),
  );
const ofKind = (kind: StatisticsKind): Column =>
  column(`kind-${kind}`, ['Loại hình khen thưởng'], statisticsKindNames[kind], (award) => award.kind === kind);

/** Cơ cấu khen thưởng: every award split by sex, ethnic group, leader or not, kind of collective, kind of commendation. */
export function awardStructureForm(types: readonly ListedAward[]): FormDefinition<StatisticalAward> {
  return {
    code: null,
    title: 'CƠ CẤU KHEN THƯỞNG',
    measure: 'lượt',
    source: 'Biểu của cơ quan',
    columns: [
      column('total', [], 'Tổng số', () => true),
      column('collective', ['Tập thể'], 'Tổng', isCollective),
      collective('division', 'Sở, phòng', 'department', 'division'),
      collective('branch', 'Chi cục', 'branch'),
      collective('service', 'Đơn vị sự nghiệp', 'service-unit'),
      collective('enterprise', 'Doanh nghiệp', 'enterprise'),
      collective('outside', 'Ngoài cơ quan', 'outside-body'),
      column('household', [], 'Hộ gia đình', ({ subject }) => subject === 'household'),
      column('person', ['Cá nhân'], 'Tổng', isPerson),
      column(
        'women',
        ['Cá nhân'],
        'Nữ',
        person(({ gender }) => gender === 'female'),
      ),
      column(
        'men',
        ['Cá nhân'],
        'Nam',
        person(({ gender }) => gender === 'male'),
      ),
      column(
        'minority',
        ['Cá nhân'],
        'Dân tộc thiểu số',
        person((award) => award.ethnicGroup !== null && !isKinh(award)),
      ),
      column('kinh', ['Cá nhân'], 'Kinh', person(isKinh)),
      column(
        'leader',
        ['Cá nhân'],
        'Lãnh đạo',
        person(({ group }) => group !== null && group !== 'direct-worker'),
      ),
      column(
        'direct',
        ['Cá nhân'],
        'Trực tiếp',
        person(({ group }) => group === 'direct-worker'),
      ),
      ...statisticsKinds.map(ofKind),
    ],
    rows: awardTypeRows(types),
    sums: [
      {
        along: 'columns',
        whole: 'collective',
        parts: ['division', 'branch', 'service', 'enterprise', 'outside'],
        lacks: 'loại tập thể',
        fact: null,
      },
      { along: 'columns', whole: 'person', parts: ['women', 'men'], lacks: 'giới tính', fact: 'gender' },
      { along: 'columns', whole: 'person', parts: ['minority', 'kinh'], lacks: 'dân tộc', fact: 'ethnicGroup' },
      {
        along: 'columns',
        whole: 'person',
        parts: ['leader', 'direct'],
        lacks: 'lãnh đạo hay trực tiếp',
        fact: 'group',
      },
      {
        along: 'columns',
        whole: 'total',
        parts: statisticsKinds.map((kind) => `kind-${kind}`),
        lacks: 'loại hình khen thưởng',
        fact: 'kind',
      },
    ],
    notes: ['Người được nhiều danh hiệu, hình thức trong kỳ tính nhiều lượt.'],
  };
}
