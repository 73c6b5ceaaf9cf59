import { expect, test } from 'vitest';
import { undoStep } from '#electron/services/history/undo-step.ts';
import { applyPackage } from '#electron/services/packages/apply-package.ts';
import { previewPackage } from '#electron/services/packages/show-package.ts';
import { recordStep, type ServiceContext } from '#electron/services/service-context.ts';
import { newOffice, wholeContent } from '../../../fixtures/new-office.ts';
import { copyOf, packageOf, received, rowsOf, sampleOffice } from '../../../fixtures/packages.ts';

test('a member’s scores go into the block and the table that are there, and its word stands; another office without them takes nothing', () => {
  const head = sampleOffice();
  const member = copyOf(head);
  const score = member.database
    .prepare(
      `SELECT s.id, m.block_id, m.year, m.unit_id FROM block_scores s JOIN block_members m ON m.id = s.member_id
        WHERE s.score_stage = 'self' LIMIT 1`,
    )
    .get() as { id: number; block_id: number; year: number; unit_id: number };
  recordStep(member, 'Sửa điểm', () =>
    member.database.prepare("UPDATE block_scores SET note = 'thành viên sửa' WHERE id = ?").run(score.id),
  );
  const file = packageOf(member, {
    kind: 'block-scores',
    blockId: score.block_id,
    year: score.year,
    unitId: score.unit_id,
  });
  const draft = received(head, file);
  expect(previewPackage(head, draft).counts).toMatchObject({ doubtful: 0, differs: 0, new: 0, changed: 1, left: 0 });
  applyPackage(head, { draftId: draft.id });
  expect(head.database.prepare('SELECT note FROM block_scores WHERE id = ?').pluck().get(score.id)).toBe(
    'thành viên sửa',
  );

  const stranger = newOffice();
  const refused = received(stranger, file);
  expect(previewPackage(stranger, refused).counts).toMatchObject({ new: 0, changed: 0 });
  expect(rowsOf(stranger, refused, 'block_criteria')[0]?.problem).toBeTruthy();
  expect(applyPackage(stranger, { draftId: refused.id })).toEqual({ changeSetId: null, written: 0 });
});

/** A member's own scores in a copy of the sample that goes its own way, and the package of them. */
function sentScores(change: (office: ServiceContext, scoreId: number, criterionId: number) => void) {
  const head = sampleOffice();
  const member = copyOf(head);
  const score = member.database
    .prepare(
      `SELECT s.id, s.criterion_id, c.max_points, m.block_id, m.year, m.unit_id FROM block_scores s
        JOIN block_members m ON m.id = s.member_id JOIN block_criteria c ON c.id = s.criterion_id
        WHERE s.score_stage = 'self' AND c.kind = 'ratio' LIMIT 1`,
    )
    .get() as { id: number; criterion_id: number; max_points: number; block_id: number; year: number; unit_id: number };
  recordStep(member, 'Sửa ở nơi gửi', () => change(member, score.id, score.criterion_id));
  const content = { kind: 'block-scores', blockId: score.block_id, year: score.year, unitId: score.unit_id } as const;
  return { head, score, draft: received(head, packageOf(member, content)) };
}

test('a score above the maximum, a plan of 0, and a criterion that scores otherwise are refused at their row; nothing of them is written', () => {
  const above = sentScores((office, id) =>
    office.database.prepare('UPDATE block_scores SET points = 5000 WHERE id = ?').run(id),
  );
  expect(rowsOf(above.head, above.draft, 'block_scores').find(({ outcome }) => outcome === 'left')?.problem).toContain(
    `5.000 điểm vượt điểm tối đa ${above.score.max_points}`,
  );
  const before = wholeContent(above.head);
  expect(applyPackage(above.head, { draftId: above.draft.id }).written).toBe(0);
  expect(wholeContent(above.head)).toEqual(before);

  const unplanned = sentScores((office, id) =>
    office.database.prepare('UPDATE block_scores SET planned = 0, actual = 5, points = NULL WHERE id = ?').run(id),
  );
  expect(rowsOf(unplanned.head, unplanned.draft, 'block_scores').map(({ problem }) => problem)).toContainEqual(
    expect.stringContaining('Kế hoạch bằng 0'),
  );

  const other = sentScores((office, id, criterionId) => {
    office.database.prepare('UPDATE block_criteria SET max_points = max_points + 1 WHERE id = ?').run(criterionId);
    office.database.prepare("UPDATE block_scores SET note = 'sửa' WHERE id = ?").run(id);
  });
  expect(rowsOf(other.head, other.draft, 'block_scores').map(({ problem }) => problem)).toContainEqual(
    expect.stringContaining('Gói theo bảng điểm khác: điểm tối đa trong gói'),
  );
});

test('scores are taken as one step, shown as handed in by package, and Ctrl+Z takes all of them back', () => {
  const { head, draft, score } = sentScores((office, id) =>
    office.database.prepare("UPDATE block_scores SET note = 'sửa lại' WHERE id = ?").run(id),
  );
  const before = head.database.prepare('SELECT * FROM block_scores ORDER BY id').all();
  expect(applyPackage(head, { draftId: draft.id }).written).toBeGreaterThan(0);
  expect(head.database.prepare('SELECT note FROM block_scores WHERE id = ?').pluck().get(score.id)).toBe('sửa lại');
  undoStep(head);
  expect(head.database.prepare('SELECT * FROM block_scores ORDER BY id').all()).toEqual(before);
});
