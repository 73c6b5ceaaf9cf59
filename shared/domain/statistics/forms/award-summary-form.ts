import type { StatisticalAward } from '../statistical-award.ts';
import type { FormColumn, FormDefinition } from '../statistical-form.ts';
import { awardTypeRows, type ListedAward } from './award-type-rows.ts';

type Column = FormColumn<StatisticalAward>;
type Test = (award: StatisticalAward) => boolean;

const isPerson: Test = ({ subject }) => subject === 'person';
const isDecided: Test = ({ stage }) => stage === 'decided';
const isLeader: Test = ({ group }) => group !== null && group !== 'direct-worker';
const isDirect: Test = ({ group }) => group === 'direct-worker';
const ofKind =
  (...kinds: StatisticalAward['kind'][]): Test =>
  (award) =>
    isDecided(award) && kinds.includes(award.kind);
const both =
  (...tests: readonly Test[]): Test =>
  (award) =>
    tests.every((test) => test(award));
const not =
  (test: Test): Test =>
  (award) =>
    !test(award);

const merit = ofKind('merit');
const thematic = ofKind('movement', 'unexpected');
const column = (key: string, over: string | null, heading: string, holds: Test): Column => ({
  key,
  heading,
  ...(over === null ? {} : { over: [over] }),
  holds,
});
const threeWays = (key: string, over: string, test: Test): Column[] => [
  column(`${key}-collective`, over, 'TT', both(test, not(isPerson))),
  column(`${key}-leader`, over, 'CN lãnh đạo', both(test, isPerson, isLeader)),
  column(`${key}-other`, over, 'CN không lãnh đạo', both(test, isPerson, isDirect)),
];

const columns: readonly Column[] = [
  column('sent-collective', 'Đã trình', 'TT', both(not(isDecided), not(isPerson))),
  column('sent-person', 'Đã trình', 'CN', both(not(isDecided), isPerson)),
  column('decided-collective', 'Đã có quyết định', 'TT', both(isDecided, not(isPerson))),
  column('decided-person', 'Đã có quyết định', 'CN', both(isDecided, isPerson)),
  ...threeWays('merit', 'Công trạng', merit),
  ...threeWays('thematic', 'Chuyên đề, đột xuất', thematic),
  column('seniority', null, 'Niên hạn', ofKind('seniority')),
  column('foreign-collective', 'Đối ngoại', 'TT', both(ofKind('foreign-relations'), not(isPerson))),
  column('foreign-person', 'Đối ngoại', 'CN', both(ofKind('foreign-relations'), isPerson)),
  column('dedication', null, 'Cống hiến', ofKind('dedication')),
  column('resistance', null, 'Kháng chiến', ofKind('resistance')),
  column(
    'enterprise-collective',
    'Doanh nghiệp',
    'TT',
    both(isDecided, ({ collectiveKind }) => collectiveKind === 'enterprise'),
  ),
  column(
    'enterprise-person',
    'Doanh nghiệp',
    'CN',
    both(isDecided, isPerson, ({ group }) => group === 'entrepreneur'),
  ),
];

const noKind: Test = ({ kind }) => kind === null;
const noGroup = both(
  ({ kind }) => kind === 'merit' || kind === 'movement' || kind === 'unexpected',
  ({ group }) => group === null,
);

/** Biểu 01 of the province: 19 columns, a row for each award. Quảng Bình's form of yearly results. */
export function awardSummaryForm(types: readonly ListedAward[]): FormDefinition<StatisticalAward> {
  return {
    code: 'Biểu 01',
    title: 'TỔNG HỢP KẾT QUẢ KHEN THƯỞNG',
    measure: 'lượt',
    source: 'Biểu 01 (mẫu tổng hợp của tỉnh, 19 cột)',
    columns,
    rows: awardTypeRows(types),
    sums: [
      {
        along: 'columns',
        whole: 'decided-collective',
        parts: [
          'merit-collective',
          'thematic-collective',
          'foreign-collective',
          'seniority',
          'dedication',
          'resistance',
        ],
        lacks: 'loại hình (tập thể)',
        fact: 'kind',
        isUnknown: noKind,
      },
      {
        along: 'columns',
        whole: 'decided-person',
        parts: ['merit-leader', 'merit-other', 'thematic-leader', 'thematic-other', 'foreign-person'],
        lacks: 'loại hình (cá nhân)',
        fact: 'kind',
        isUnknown: noKind,
      },
      {
        along: 'columns',
        whole: 'decided-person',
        parts: ['merit-leader', 'merit-other', 'thematic-leader', 'thematic-other'],
        lacks: 'lãnh đạo hay không',
        fact: 'group',
        isUnknown: noGroup,
      },
      {
        along: 'columns',
        whole: 'decided-collective',
        parts: ['enterprise-collective'],
        lacks: 'loại tập thể',
        fact: null,
        isUnknown: ({ subject, collectiveKind }) => subject === 'collective' && collectiveKind === null,
      },
    ],
    notes: [
      'TT: tập thể (cả hộ gia đình); CN: cá nhân. Đã trình: hồ sơ gửi cấp trên trong kỳ, theo ngày trình.',
      'Doanh nghiệp là một phần của các cột trước.',
    ],
  };
}
