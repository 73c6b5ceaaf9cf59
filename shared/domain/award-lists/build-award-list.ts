import { romanNumeral } from '../../numbers/roman-numeral.ts';
import { countAwards } from './award-counts.ts';
import type {
  AwardList,
  AwardListColumn,
  AwardListGroup,
  AwardListGrouping,
  AwardListItem,
  AwardListOptions,
} from './award-list.ts';
import { awardListColumnNames } from './award-list-columns.ts';
import { compareAwardRecords, groupingRules } from './award-list-order.ts';
import type { AwardRecord } from './award-record.ts';

/**
 * Danh sách khen thưởng: orders, groups, numbers and counts the awards as the officer chose. Everything printed about them
 * (counts, sums, sentences) comes from the groups made here, so it matches the lines.
 */
export function buildAwardList(records: readonly AwardRecord[], options: AwardListOptions): AwardList {
  const ordered = [...records].sort(compareAwardRecords(options.groupBy));
  const numbering = new Numbering(options.restartNumbers);
  const counts = countAwards(ordered);
  const isGrouped = options.groupBy.length > 0;
  return {
    options,
    columns: shownColumns(options),
    columnNames: awardListColumnNames(counts),
    groups: isGrouped ? groupRecords(ordered, options.groupBy, 1, numbering) : [],
    items: isGrouped ? [] : numbering.number(ordered),
    counts,
  };
}

/** Numbers the lines on through the list, or anew in each innermost group. */
class Numbering {
  private readonly restarts: boolean;
  private last = 0;

  constructor(restarts: boolean) {
    this.restarts = restarts;
  }

  number(records: readonly AwardRecord[]): AwardListItem[] {
    if (this.restarts) this.last = 0;
    return records.map((record) => {
      this.last++;
      return { number: this.last, record };
    });
  }
}

function shownColumns({ columns, withSums }: AwardListOptions): AwardListColumn[] {
  const chosen = columns.filter((column) => column !== 'number');
  if (!withSums || chosen.includes('amount')) return ['number', ...chosen];
  const note = chosen.indexOf('note');
  return ['number', ...chosen.toSpliced(note === -1 ? chosen.length : note, 0, 'amount')];
}

/**
 * Divides records by the first division and each part by the next. “Cá nhân” below a title that only people hold would say
 * nothing, so a division into subjects is left out where there is but one.
 */
function groupRecords(
  ordered: readonly AwardRecord[],
  groupBy: readonly AwardListGrouping[],
  level: number,
  numbering: Numbering,
): AwardListGroup[] {
  const [grouping, ...inner] = groupBy;
  if (grouping === undefined) return [];
  const rule = groupingRules[grouping];
  const parts = new Map<string, AwardRecord[]>();
  for (const record of ordered) {
    const key = rule.key(record);
    const part = parts.get(key);
    if (part) part.push(record);
    else parts.set(key, [record]);
  }
  if (grouping === 'subject' && parts.size === 1 && level > 1) return groupRecords(ordered, inner, level, numbering);
  return [...parts.values()].map((part, index) => {
    const groups = groupRecords(part, inner, level + 1, numbering);
    return {
      grouping,
      level,
      numeral: groupNumeral(level, index + 1),
      name: part[0] ? rule.name(part[0]) : '',
      counts: countAwards(part),
      groups,
      items: groups.length === 0 ? numbering.number(part) : [],
    };
  });
}

/** I, II … then 1, 2 … then a), b) … then dashes, as papers divide their lists. */
function groupNumeral(level: number, place: number): string {
  if (level === 1) return romanNumeral(place);
  if (level === 2) return String(place);
  return level === 3 ? `${letters(place)})` : '-';
}

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz';

/** 1 → `a`, 26 → `z`, 27 → `aa`. */
function letters(place: number): string {
  const before = Math.floor((place - 1) / ALPHABET.length);
  return `${before > 0 ? letters(before) : ''}${ALPHABET.charAt((place - 1) % ALPHABET.length)}`;
}
