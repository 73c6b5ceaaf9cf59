import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { insertRow } from '#electron/database/rows.ts';
import { OfficeSession } from '#electron/office/office-session.ts';
import { recordStep } from '#electron/services/service-context.ts';
import { type Figure, median, timesOf } from './figure.ts';

const MEMBERS = 30;
const CRITERIA = 120;
const GROUPS = 12;
const YEAR = 2025;
const STAGES = ['self', 'cross', 'verified'] as const;

/**
 * A block of 30 members scored by 120 criteria in all three columns: the comparison, one score typed, and the table on paper. In
 * an office of its own, as the synthetic one has no block.
 */
export async function measureBlocks(): Promise<Figure[]> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'tdkt-bench-'));
  const office = new OfficeSession('bench');
  try {
    office.create(path.join(folder, 'blocks.tdkt'), {
      superiorName: 'UBND tỉnh Thượng Sơn',
      name: 'Sở Công Thương',
      placeName: 'Thượng Sơn',
      symbolAbbreviation: 'SCT',
      signers: [],
    });
    const blockId = prepareBlock(office);
    const place = { blockId, year: YEAR };
    const comparison = median(await timesOf(7, () => office.call('block-scores:comparison', place)));
    const year = median(await timesOf(7, () => office.call('blocks:year', place)));
    const { members, criteria } = office.call('block-scores:comparison', place);
    const memberId = members[0]?.id ?? 0;
    const criterionId = criteria.find(({ kind }) => kind === 'fixed')?.id ?? 0;
    let points = 0;
    const edit = median(
      await timesOf(20, () => {
        points = (points + 0.5) % 5;
        const change = { memberId, criterionId, stage: 'verified' as const, scorerId: null, points };
        office.call('block-scores:save', { ...place, changes: [change] });
        office.call('block-scores:comparison', place);
      }),
    );
    const request = {
      document: 'block-comparison',
      params: { ...place, datedOn: `${YEAR + 1}-01-12`, signerId: null },
    } as const;
    const paper = median(await timesOf(3, () => office.render(request, 'docx')));
    const shape = `${MEMBERS} members × ${CRITERIA} criteria × 3 columns`;
    return [
      { name: `comparison of ${shape}`, measured: comparison, unit: 'ms', promise: 300 },
      { name: 'ranks, vote and steps of that year', measured: year, unit: 'ms', promise: 300 },
      { name: 'a score typed, and the comparison read anew', measured: edit, unit: 'ms', promise: 300 },
      { name: 'that comparison as Word', measured: paper, unit: 'ms', promise: null },
    ];
  } finally {
    office.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

function prepareBlock(office: OfficeSession): number {
  const unitIds = Array.from(
    { length: MEMBERS },
    (_, index) =>
      office.call('units:create', {
        ...{ kind: 'outside-body', name: `Cơ quan thứ ${index + 1}`, shortName: null, parentId: null },
        ...{ foundedOn: null, eligibleForFlag: null, note: null },
      }).id,
  );
  const { id: blockId } = office.call('blocks:save', {
    ...{ id: null, name: 'Khối các cơ quan', organizedBy: 'Hội đồng tỉnh', isInner: false, note: null },
  });
  office.call('blocks:save-members', {
    blockId,
    year: YEAR,
    members: unitIds.map((unitId, index) => ({
      ...{ unitId, role: index === 0 ? ('head' as const) : ('member' as const) },
      ...{ signerName: null, signerPost: null, bar: null, barNote: null },
    })),
  });
  const perGroup = CRITERIA / GROUPS;
  office.call('block-scores:save-table', {
    ...{ blockId, year: YEAR, name: 'Bảng điểm', totalPoints: 1000, bonusCap: 20, source: null, note: null },
    criteria: Array.from({ length: GROUPS }, (_, group) => [
      criterion(1, `Nhóm ${group + 1}`, { kind: 'group', scorer: null, maxPoints: null }),
      ...Array.from({ length: perGroup }, (_, index) =>
        index % 2 === 0
          ? criterion(2, `Chỉ tiêu ${group + 1}.${index + 1}`, { kind: 'ratio', bonusPercent: 1, bonusCapPercent: 10 })
          : criterion(2, `Tiêu chí ${group + 1}.${index + 1}`, {}),
      ),
    ]).flat(),
  });
  fillScores(office, blockId);
  return blockId;
}

function criterion(level: number, name: string, fields: Record<string, unknown>) {
  return {
    ...{ id: null, level, numeral: null, name, kind: 'fixed' as const, maxPoints: 8, scorer: 'member' as const },
    ...{ measure: null, grades: null, bonusPercent: null, bonusCapPercent: null, pointsEach: null },
    ...{ bars: false, needsEvidence: false, note: null },
    ...fields,
  };
}

/** 10,800 scores, as one step and past the contract, which would take them cell by cell. */
function fillScores(office: OfficeSession, blockId: number): void {
  const { members, criteria } = office.call('block-scores:comparison', { blockId, year: YEAR });
  const context = office.required();
  recordStep(context, 'Chấm điểm', () => {
    members.forEach(({ id: memberId }, at) => {
      const scorerId = members[(at + 1) % members.length]?.id ?? null;
      criteria.forEach(({ id: criterionId, kind }, line) => {
        if (kind === 'group') return;
        for (const stage of STAGES) {
          const isRatio = kind === 'ratio';
          insertRow(context.database, 'block_scores', {
            member_id: memberId,
            criterion_id: criterionId,
            score_stage: stage,
            scorer_id: stage === 'cross' ? scorerId : null,
            planned: isRatio ? 100 : null,
            actual: isRatio ? 80 + ((at * 7 + line * 3) % 40) : null,
            ...{ grade: null, is_met: null, occasions: null, note: null },
            points: isRatio ? null : (at * 5 + line * 3) % 9,
          });
        }
      });
    });
  });
}
