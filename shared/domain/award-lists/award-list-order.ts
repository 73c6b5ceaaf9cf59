import type { SubjectKind } from '../awards/subject-kind.ts';
import { documentNumber } from '../documents/document-number.ts';
import { printedLongDate } from '../documents/printed-date.ts';
import type { AwardListGrouping } from './award-list.ts';
import type { AwardRecord } from './award-record.ts';

type Compare = (left: AwardRecord, right: AwardRecord) => number;

/** Collectives before households before individuals. */
const subjectOrder: Readonly<Record<SubjectKind, number>> = { collective: 0, household: 1, person: 2 };
const subjectNames: Readonly<Record<SubjectKind, string>> = {
  collective: 'Tập thể',
  household: 'Hộ gia đình',
  person: 'Cá nhân',
};

const compareText = (left: string, right: string) => (left < right ? -1 : left > right ? 1 : 0);
/** Records without a decision come last. */
const decisionKey = ({ decision }: AwardRecord) =>
  `${decision?.signedOn ?? '9999'} ${decision?.number.padStart(8, '0') ?? ''}`;

/** How the records of a list are divided: by what, in which order, under which name. */
interface GroupingRule {
  readonly key: (record: AwardRecord) => string;
  readonly compare: Compare;
  readonly name: (record: AwardRecord) => string;
}

/** The rule of each division that the officer can choose. */
export const groupingRules: Readonly<Record<AwardListGrouping, GroupingRule>> = {
  award: {
    key: (record) => record.award,
    compare: (left, right) => left.precedence - right.precedence || compareText(left.award, right.award),
    name: (record) => (record.family === 'title' ? `Danh hiệu ${record.awardName}` : record.awardName),
  },
  subject: {
    key: (record) => record.subject,
    compare: (left, right) => subjectOrder[left.subject] - subjectOrder[right.subject],
    name: (record) => subjectNames[record.subject],
  },
  unit: {
    key: (record) => `${record.unitOrder} ${record.unitName ?? ''}`,
    compare: (left, right) =>
      left.unitOrder - right.unitOrder || compareText(left.unitName ?? '', right.unitName ?? ''),
    name: (record) => record.unitName ?? 'Không thuộc đơn vị nào',
  },
  decision: {
    key: decisionKey,
    compare: (left, right) => compareText(decisionKey(left), decisionKey(right)),
    name: decisionName,
  },
};

function decisionName({ decision }: AwardRecord): string {
  if (decision === null) return 'Chưa có quyết định';
  const number = `Quyết định số ${documentNumber(decision.number, decision.symbol)}`;
  const signed = decision.signedOn === null ? '' : ` ${printedLongDate(decision.signedOn)}`;
  return `${number}${signed}${decision.issuer === null ? '' : ` của ${decision.issuer}`}`;
}

/**
 * The order of a list: first as it is divided, then by award in order of precedence, collectives before individuals, the
 * unit in the office's order, the given name, the year. The same records always come in the same order.
 */
export function compareAwardRecords(groupBy: readonly AwardListGrouping[]): Compare {
  const rules = [...new Set<AwardListGrouping>([...groupBy, 'award', 'subject', 'unit'])].map(
    (grouping) => groupingRules[grouping],
  );
  return (left, right) => {
    for (const rule of rules) {
      const order = rule.compare(left, right);
      if (order !== 0) return order;
    }
    return compareText(left.recipientSortKey, right.recipientSortKey) || left.year - right.year || left.id - right.id;
  };
}
