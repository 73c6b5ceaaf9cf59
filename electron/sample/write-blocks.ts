import type { BlockYearFields } from '#shared/contracts/blocks.ts';
import { emptyEntry, type ScoreEntry } from '#shared/domain/blocks/compute-score.ts';
import type { CriterionFields, ScoreCriterion } from '#shared/domain/blocks/score-criterion.ts';
import { isScoredAt, type ScoreStage } from '#shared/domain/blocks/score-stage.ts';
import {
  emptyBlockYear,
  writeBlock,
  writeBlockElections,
  writeBlockMembers,
  writeBlockNominations,
  writeBlockYear,
} from '../database/repositories/block-repository.ts';
import {
  criteriaOfTable,
  findScoreTable,
  writeScore,
  writeScoreTable,
  writeSubmission,
} from '../database/repositories/block-score-repository.ts';
import { insertRow } from '../database/rows.ts';
import { tallyBlock } from '../services/block-scores/tally-block.ts';
import { membersOfYear } from '../services/blocks/require-block.ts';
import { headOfUnit } from '../services/pledges/suggest-parties.ts';
import type { ServiceContext } from '../services/service-context.ts';
import { type SampleBlock, sampleBlocks } from './data/blocks/blocks.ts';
import { hundredPoints, type SampleCriterion, thousandPoints } from './data/blocks/score-tables.ts';
import { numberOf, type SampleKeys } from './sample-keys.ts';

type SampleYear = SampleBlock['years'][number];

/** Writes the emulation blocks: members of each year, tables, scores, votes and what came of them. */
export function writeBlocks(context: ServiceContext, keys: SampleKeys): void {
  for (const block of sampleBlocks) {
    const { name, organizedBy, isInner, note } = block;
    const blockId = writeBlock(context.database, null, { name, organizedBy, isInner, note });
    for (const year of block.years) writeYear(context, keys, block, blockId, year);
  }
}

function writeYear(
  context: ServiceContext,
  keys: SampleKeys,
  block: SampleBlock,
  blockId: number,
  sample: SampleYear,
): void {
  const { database } = context;
  const { year, units, head, standingDeputy, deputies, progress } = sample;
  const members = units.map((unit) => {
    const unitId = numberOf(keys.units, unit);
    const role =
      unit === head
        ? 'head'
        : unit === standingDeputy
          ? 'standing-deputy'
          : deputies.includes(unit)
            ? 'deputy'
            : 'member';
    return { unitId, role, ...headOfUnit(context, unitId, `${year}-06-30`), bar: null, barNote: null } as const;
  });
  writeBlockMembers(database, blockId, year, members);
  if (progress === 'members') return;
  writeBlockYear(database, blockId, year, yearFields(block, sample));
  const table = block.isInner ? hundredPoints : thousandPoints;
  const total = block.isInner ? 100 : 1000;
  writeScoreTable(
    database,
    blockId,
    year,
    {
      name: `Bảng điểm thi đua năm ${year}`,
      totalPoints: total,
      bonusCap: block.isInner ? 3 : 20,
      source: `Kèm theo Quy chế hoạt động của Khối năm ${year}`,
      note: null,
    },
    table.map((line) => ({ ...plainCriterion, ...withoutPlan(line), id: null })),
  );
  writeScores(context, blockId, sample, table);
  if (progress === 'finished') writeVotes(context, keys, blockId, sample, block.isInner);
}

const plainCriterion: Omit<CriterionFields, 'level' | 'numeral' | 'name' | 'kind'> = {
  maxPoints: null,
  scorer: null,
  measure: null,
  grades: null,
  bonusPercent: null,
  bonusCapPercent: null,
  pointsEach: null,
  bars: false,
  needsEvidence: false,
  note: null,
};

function withoutPlan({ plan: _, ...line }: SampleCriterion): Omit<SampleCriterion, 'plan'> {
  return line;
}

function yearFields({ isInner }: SampleBlock, { year, theme, progress }: SampleYear): BlockYearFields {
  const isFinished = progress === 'finished';
  return {
    ...emptyBlockYear,
    theme,
    goal: 'Thi đua hoàn thành và hoàn thành vượt mức các chỉ tiêu, nhiệm vụ được giao; xây dựng cơ quan kỷ cương, đoàn kết, sáng tạo.',
    rulesNumber: isInner ? '02/QC-SCT' : '01/QC-KTĐ',
    rulesOn: `${year}-01-15`,
    planNumber: isInner ? '08/KH-SCT' : '02/KH-KTĐ',
    planOn: `${year}-01-24`,
    selfDueOn: `${year}-11-15`,
    crossDueOn: `${year}-11-30`,
    verifiedDueOn: `${year}-12-10`,
    tieRule: ['top-1', 'fewer-penalties', 'more-bonus'],
    votePercent: isInner ? null : 80,
    ...(isInner ? { certificateLimit: 2 } : { flagLimit: year >= 2025 ? 1 : 2, diplomaLimit: 1 }),
    limitSource: isInner ? 'Quy chế thi đua, khen thưởng của Sở' : 'Hướng dẫn của Hội đồng Thi đua - Khen thưởng tỉnh',
    ...(isFinished
      ? {
          metOn: `${year + 1}-01-12`,
          metAt: 'Hội trường cơ quan Trưởng khối',
          ballotsIssued: isInner ? 7 : year >= 2025 ? 6 : 8,
          ballotsValid: isInner ? 7 : year >= 2025 ? 6 : 8,
          discussion:
            'Các đơn vị thảo luận báo cáo tổng kết, bảng tổng hợp điểm và việc tự chấm còn chênh so với thẩm định ở nhóm cải cách hành chính.',
          conclusion: 'Hội nghị thống nhất kết quả chấm điểm, kết quả suy tôn và phương hướng hoạt động năm sau.',
          resultText:
            'Khối đã phát động phong trào thi đua ngay từ đầu năm, ký giao ước, tổ chức hai hội nghị và một đợt giao lưu; 100% đơn vị đăng ký, tự chấm đúng hạn.',
          shortcomings: 'Một số đơn vị gửi minh chứng chưa đầy đủ; việc nhân rộng điển hình còn chậm.',
          nextTasks:
            'Sửa bảng điểm cho sát chỉ tiêu được giao; tăng cường chấm chéo; giới thiệu điển hình trên trang của các đơn vị.',
          ...(isInner
            ? { sentNumber: '01/TTr-KTĐ', sentOn: `${year + 1}-01-14` }
            : { sentNumber: '05/TTr-KTĐ', sentOn: `${year + 1}-01-20` }),
        }
      : {}),
  };
}

/** A share that is always the same for a place: 0 to 1. */
function shareAt(...place: readonly number[]): number {
  let value = 2166136261;
  for (const each of place) value = Math.imul(value ^ (each + 31), 16777619);
  value ^= value >>> 15;
  value = Math.imul(value, 2246822519);
  return ((value ^ (value >>> 13)) >>> 0) / 4294967296;
}

function writeScores(
  context: ServiceContext,
  blockId: number,
  sample: SampleYear,
  lines: readonly SampleCriterion[],
): void {
  const { database } = context;
  const { year, progress } = sample;
  const table = findScoreTable(database, blockId, year);
  const criteria = table === null ? [] : criteriaOfTable(database, table.id);
  const members = membersOfYear(context, blockId, year).toSorted((a, b) => a.unitId - b.unitId);
  members.forEach((member, at) => {
    const isIn = progress === 'finished' || at % 2 === 0;
    const checker = members[(at + 1) % members.length];
    const write = (criterion: ScoreCriterion, stage: ScoreStage, scorerId: number | null, entry: ScoreEntry) => {
      if (isScoredAt(criterion, stage))
        writeScore(database, null, { memberId: member.id, criterionId: criterion.id, stage, scorerId }, entry);
    };
    criteria.forEach((criterion, index) => {
      const self = sampleEntry(criterion, lines[index]?.plan ?? null, shareAt(year, member.unitId, index));
      if (isIn) write(criterion, 'self', null, self);
      if (progress !== 'finished') return;
      // Here and there the check finds less than the member gave itself.
      const isLower = shareAt(year, member.unitId, index, 7) > 0.82 && criterion.scorer === 'member';
      const checked = isLower ? lowered(criterion, self) : self;
      if (checker !== undefined) write(criterion, 'cross', checker.id, { ...checked, note: null });
      write(criterion, 'verified', null, checked);
    });
    const handIn = (stage: ScoreStage, scorerId: number | null, day: string) =>
      writeSubmission(
        database,
        { memberId: member.id, stage, scorerId },
        {
          submittedAt: `${day}T08:30:00.000Z`,
          way: at % 3 === 0 ? 'typed' : 'file',
          fileName: at % 3 === 0 ? null : 'Bảng tự chấm.xlsx',
        },
      );
    if (isIn) handIn('self', null, `${year}-11-${String(10 + at).padStart(2, '0')}`);
    if (progress === 'finished') {
      if (checker !== undefined) handIn('cross', checker.id, `${year}-11-28`);
      handIn('verified', null, `${year}-12-09`);
    }
    const proven = criteria.find(({ needsEvidence }) => needsEvidence);
    if (isIn && proven !== undefined)
      insertRow(database, 'block_evidence', {
        ...{ member_id: member.id, criterion_id: proven.id, added_at: `${year}-11-10T08:30:00.000Z` },
        name: `Báo cáo số ${120 + at}/BC ngày 05/11/${year} về kết quả thực hiện nhiệm vụ`,
        ...{ media_type: null, byte_size: null, sha256: null },
      });
  });
}

function sampleEntry(criterion: ScoreCriterion, plan: number | null, share: number): ScoreEntry {
  const { kind, maxPoints, grades } = criterion;
  const max = maxPoints ?? 0;
  switch (kind) {
    case 'ratio':
      return { ...emptyEntry, planned: plan, actual: plan === null ? null : Math.round(plan * (0.9 + share * 0.17)) };
    case 'inverse-ratio':
      return { ...emptyEntry, planned: plan, actual: plan === null ? null : Math.round(plan * (0.5 + share * 0.8)) };
    case 'graded':
      return { ...emptyEntry, grade: grades?.[share < 0.6 ? 0 : 1]?.grade ?? null };
    case 'yes-no':
      return { ...emptyEntry, isMet: share < 0.92 };
    case 'fixed':
      return { ...emptyEntry, points: max - Math.floor(share * Math.min(4, max / 5)) };
    case 'bonus':
      return share > 0.6 ? { ...emptyEntry, points: Math.min(max, 3) } : emptyEntry;
    case 'penalty':
      return share > 0.78 && criterion.pointsEach !== null ? { ...emptyEntry, occasions: 1 } : emptyEntry;
    case 'group':
      return emptyEntry;
    default:
      return kind satisfies never;
  }
}

/** What the check makes of a score that could not be shown in full. */
function lowered({ kind, grades }: ScoreCriterion, entry: ScoreEntry): ScoreEntry {
  const note = 'Chưa đủ minh chứng cho phần đã tự chấm.';
  if (kind === 'ratio' && entry.actual !== null)
    return { ...entry, actual: Math.max(0, entry.actual - Math.max(1, Math.round(entry.actual * 0.04))), note };
  if (kind === 'graded') return { ...entry, grade: grades?.[1]?.grade ?? entry.grade, note };
  if (kind === 'fixed' && entry.points !== null) return { ...entry, points: Math.max(0, entry.points - 2), note };
  return entry;
}

function writeVotes(
  context: ServiceContext,
  keys: SampleKeys,
  blockId: number,
  { year, elected }: SampleYear,
  isInner: boolean,
): void {
  const { database } = context;
  const { ranked, members } = tallyBlock(context, blockId, year);
  const inOrder = ranked.filter(({ rank }) => rank !== null);
  const voters = members.length;
  const flags = isInner ? 0 : year >= 2025 ? 1 : 2;
  writeBlockNominations(
    database,
    blockId,
    year,
    inOrder.slice(0, isInner ? 2 : flags + 1).map(({ memberId }, place) => ({
      memberId,
      award: isInner ? 'GK' : place < flags ? 'COT' : 'BKT',
      votesFor: voters - (place % 2),
      votesAgainst: place % 2,
      isNominated: true,
      note: null,
    })),
  );
  writeBlockElections(
    database,
    blockId,
    year + 1,
    (elected ?? []).map((unit, place) => ({
      role: (['head', 'standing-deputy', 'deputy'] as const)[place] ?? 'deputy',
      unitId: numberOf(keys.units, unit),
      votes: voters - (place === 2 ? 1 : 0),
      isElected: true,
      note: null,
    })),
  );
}
