import { expect, test } from 'vitest';
import { applyPackage } from '#electron/services/packages/apply-package.ts';
import { previewPackage } from '#electron/services/packages/show-package.ts';
import { recordStep } from '#electron/services/service-context.ts';
import { newOffice } from '../../../fixtures/new-office.ts';
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
