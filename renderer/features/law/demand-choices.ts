import { awardCatalogue, awardsByPrecedence } from '#shared/domain/awards/award-catalogue.ts';
import type { AwardCode } from '#shared/domain/awards/award-code.ts';
import type { RegulationDemand } from '#shared/domain/eligibility/regulation.ts';
import type { ChoiceItem } from '../../components/fields/choice-field.tsx';

type DemandKind = RegulationDemand['kind'];

/** The kinds of demand in words. */
export const kindNames: Record<DemandKind, string> = {
  minimumRating: 'Xếp loại các năm gần nhất',
  initiatives: 'Số sáng kiến',
  awards: 'Số lần được tặng',
  consecutiveTitles: 'Danh hiệu liên tục',
  priorAward: 'Đã được tặng',
  memberShare: 'Tỷ lệ cá nhân của tập thể',
  existence: 'Thời gian thành lập',
  receivedBy: 'Hạn nhận hồ sơ',
  confirm: 'Cán bộ xác nhận',
  anyOf: 'Một trong các điều kiện',
};

/** What a demand begins with when its kind is chosen. */
export const beginnings: { readonly [K in DemandKind]: Extract<RegulationDemand, { kind: K }> } = {
  minimumRating: { kind: 'minimumRating', rating: 'HTT', years: 1 },
  initiatives: { kind: 'initiatives', scope: 'grassroots', count: 1, years: 1 },
  awards: { kind: 'awards', award: 'LDTT', count: 1, years: 1 },
  consecutiveTitles: { kind: 'consecutiveTitles', award: 'LDTT', years: 2 },
  priorAward: { kind: 'priorAward', award: 'GK' },
  memberShare: { kind: 'memberShare', of: 'advancedLaborers', percent: 70 },
  existence: { kind: 'existence', years: 1 },
  receivedBy: { kind: 'receivedBy', monthDay: '12-10', yearsLater: 0 },
  confirm: { kind: 'confirm', question: '' },
  anyOf: {
    kind: 'anyOf',
    demands: [
      { kind: 'minimumRating', rating: 'HTXS', years: 1 },
      { kind: 'initiatives', scope: 'grassroots', count: 1, years: 1 },
    ],
  },
};

/** Of which people of a collective a share is asked. */
export const shareNames = { completed: 'Hoàn thành nhiệm vụ trở lên', advancedLaborers: 'Lao động tiên tiến' };
/** The year in which a dossier must have come, seen from the year judged. */
export const laterYears: readonly ChoiceItem<number>[] = [
  { value: 0, label: 'của năm xét' },
  { value: 1, label: 'của năm sau' },
  { value: 2, label: 'của năm sau nữa' },
];

/** The awards to choose from, the highest first. */
export const awardChoices: readonly ChoiceItem<AwardCode>[] = awardsByPrecedence.map(({ code }) => ({
  value: code,
  label: `${awardCatalogue[code].shortName} – ${awardCatalogue[code].name}`,
}));
