import { describe, expect, test } from 'vitest';
import { paragraphTexts } from '#electron/documents/filling/template-paragraphs.ts';
import { readWordPackage } from '#electron/documents/word/word-package.ts';
import { renderDocument } from '#electron/services/documents/render-document.ts';
import { readMovement } from '#electron/services/movements/read-movements.ts';
import { saveCommitment } from '#electron/services/movements/save-commitments.ts';
import { saveMovement, saveMovementPlan } from '#electron/services/movements/save-movements.ts';
import { saveTargets, saveTargetValues } from '#electron/services/movements/save-targets.ts';
import type { ServiceContext } from '#electron/services/service-context.ts';
import type { MovementFields, TargetFields } from '#shared/contracts/movements.ts';
import { parseQuantity } from '#shared/domain/targets/parse-quantity.ts';
import { decide, toUnit } from '../../../fixtures/decisions.ts';
import { newOffice } from '../../../fixtures/new-office.ts';

/** What published plans of departments say, entered as it stands there, followed through the year, and printed. */
const unsaid: Omit<MovementFields, 'name' | 'kind' | 'launchLevel' | 'launchedBy'> = {
  ...{ startsOn: null, endsOn: null, planNumber: null, planOn: null, goal: null, scope: null, participants: null },
  ...{ content: null, criteria: null, measures: null, commendation: null, answersId: null, note: null },
  ...{ midtermDueOn: null, midtermHeldOn: null, midtermReview: null },
  ...{ finalDueOn: null, finalHeldOn: null, finalReview: null },
};
const byDepartment = { kind: 'regular', launchLevel: 'department', launchedBy: 'Sở Công Thương' } as const;

/** A target as the plan writes it; its number in Vietnamese figures, as it is pasted. */
function target(name: string, written: string, measure: string, more: Partial<TargetFields> = {}) {
  const parsed = parseQuantity(written, measure);
  if (!('value' in parsed)) throw new Error(parsed.problem);
  const none = { baseline: null, growth: null, year: null, frequency: null, accumulation: null, ratio: null } as const;
  return {
    ...{ id: null, name, measure, planned: parsed.value, ...none },
    ...({ direction: 'more-is-better', responsibleUnitId: null, actual: null, actualOn: null, note: null } as const),
    ...more,
  };
}
const monthly = { frequency: 'month', accumulation: 'sum' } as const;
const quarterly = { frequency: 'quarter', accumulation: 'latest' } as const;

async function printed(context: ServiceContext, document: 'launch-plan' | 'target-report', movementId: number) {
  const params = { movementId, datedOn: '2026-11-22', signerId: null, recipients: ['Lưu: VT'] };
  const { bytes } = await renderDocument(context, { document, params }, 'docx');
  const parts = readWordPackage(bytes ?? new Uint8Array(), 'a.docx');
  const xml = parts.ok ? String(parts.value.get('word/document.xml')) : '';
  return { texts: paragraphTexts(xml).filter(Boolean), xml };
}

/** The launch plan of 2024 with its targets; the numbers of the targets in their order. */
function planOf2024() {
  const context = newOffice();
  const { id } = saveMovement(context, {
    id: null,
    ...unsaid,
    ...byDepartment,
    name: 'Phát động thi đua thực hiện nhiệm vụ phát triển kinh tế - xã hội năm 2024',
    startsOn: '2024-01-01',
    endsOn: '2024-12-31',
  });
  const industry = 'Giá trị sản xuất công nghiệp (giá so sánh 2010)';
  const { ids } = saveTargets(context, {
    movementId: id,
    targets: [
      target(industry, '1.900 tỷ đồng', 'tỷ đồng', { growth: 6.72, ...monthly }),
      target('Tỷ lệ số hộ được sử dụng điện lưới quốc gia', '98%', '%', quarterly),
      target('Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ', '8.390', 'tỷ đồng', monthly),
      target('Tổng kim ngạch xuất, nhập khẩu', '30,8 triệu USD', 'triệu USD', monthly),
      target('Tập thể Lao động tiên tiến', '80', '%', { ratio: 'collectives-advanced' }),
      target('Chiến sĩ thi đua cơ sở', '10', '%', { ratio: 'people-fighters' }),
      target('Cơ quan Sở được tặng Bằng khen', '1', 'lần', { ratio: 'office-diploma' }),
    ],
  });
  const enter = (index: number, period: string, value: number) =>
    saveTargetValues(context, { changes: [{ targetId: ids[index] ?? 0, period, value }] });
  return { context, id, enter, stateOf: (index: number) => readMovement(context, { id }).targets[index]?.assessment };
}

describe('The launch plan of 2024 (1.900 tỷ đồng, tăng 6,72%; 98%; 8.390 tỷ đồng; 30,8 triệu USD; 80%, 10%; Bằng khen)', () => {
  test('is followed by the months and reached in December, not before', () => {
    const { enter, stateOf } = planOf2024();
    for (let month = 1; month <= 11; month++) enter(0, `2024-${String(month).padStart(2, '0')}`, 158.5);
    expect(stateOf(0)).toMatchObject({ state: 'on-track', reached: 1743.5, forecast: 1902 });
    enter(0, '2024-12', 156.5);
    expect(stateOf(0)).toMatchObject({ state: 'reached', reached: 1900, progress: 100 });
    enter(1, '2024-Q4', 97.9);
    expect(stateOf(1)).toMatchObject({ state: 'missed', reached: 97.9 });
    enter(3, '2024-01', 2.4);
    expect(stateOf(3)).toMatchObject({ state: 'behind', forecast: 28.8 });
  });

  test('says that the Bằng khen was received once its decision is entered', () => {
    const { context, stateOf } = planOf2024();
    expect(stateOf(6)?.state).toBe('missed');
    decide(context, [toUnit(context, context.departmentId, 'BKT', { year: 2024 })], { signedOn: '2025-02-14' });
    expect(stateOf(6)).toMatchObject({ state: 'reached', reached: 1 });
  });

  test('prints as the office’s plan with its figures as they were written, and as a report with bars', async () => {
    const { context, id, enter } = planOf2024();
    enter(0, '2024-01', 170);
    enter(3, '2024-01', 2.4);
    const { texts } = await printed(context, 'launch-plan', id);
    expect(texts).toEqual(expect.arrayContaining(['KẾ HOẠCH', '1.900', '6,72', '30,8', '8.390', '98']));
    expect(texts.find((text) => text.includes('Thời gian:'))).toContain('từ ngày 01/01/2024 đến ngày 31/12/2024');
    const report = await printed(context, 'target-report', id);
    expect(report.texts.join('\n')).toContain('Tổng kim ngạch xuất, nhập khẩu: chậm tiến độ');
    expect(report.xml.match(/w:fill="/g)).toHaveLength(2);
  });
});

test('The Đồng Khởi mới plan of 2022 answers the province’s movement, with three commitments and what became of them', async () => {
  const context = newOffice();
  const province = saveMovement(context, {
    id: null,
    ...unsaid,
    name: 'Đồng Khởi mới giai đoạn 2020 - 2025, tầm nhìn đến năm 2030',
    kind: 'thematic',
    launchLevel: 'province',
    launchedBy: 'Ban Thường vụ Tỉnh ủy',
    startsOn: '2020-10-17',
    endsOn: '2025-12-31',
  }).id;
  const { id } = saveMovement(context, {
    id: null,
    ...unsaid,
    ...byDepartment,
    name: 'Phong trào thi đua “Đồng Khởi mới” năm 2022',
    planNumber: '483/KH-SCT',
    startsOn: '2022-01-01',
    endsOn: '2022-12-31',
    answersId: province,
  });
  const plan = { movementId: province, planNumber: '483/KH-SCT', planOn: null, content: null, result: null };
  saveMovementPlan(context, { id: null, ...plan, year: 2022 });
  saveTargets(context, {
    movementId: id,
    targets: [
      target('Giá trị sản xuất CN-TTCN (giá so sánh 2010)', '38.300', 'tỷ đồng', { growth: 8.2, actual: 38_420 }),
      target('Điện gió đưa vào khai thác thương mại', '140', 'MW', { actual: 93 }),
    ],
  });
  const contents = [
    'Điện gió tổng công suất khoảng 140 MW',
    'Ít nhất 02 cụm công nghiệp mới',
    'Đề án phát triển kinh tế ban đêm',
  ];
  for (const [index, content] of contents.entries()) {
    const outcome = index === 0 ? 'not-kept' : 'kept';
    const when = { dueOn: '2022-12-31', finishedOn: index === 0 ? null : '2022-11-25' };
    saveCommitment(context, {
      id: null,
      movementId: id,
      content,
      responsibleUnitId: null,
      outcome,
      result: null,
      ...when,
    });
  }
  expect(readMovement(context, { id: province }).answeredBy).toHaveLength(1);
  expect(readMovement(context, { id }).targets.map(({ assessment }) => assessment.state)).toEqual([
    'reached',
    'missed',
  ]);
  const { texts } = await printed(context, 'launch-plan', id);
  expect(texts).toContain('Số: 483/KH-SCT');
  expect(texts.join('\n')).toContain(
    'Hưởng ứng phong trào “Đồng Khởi mới giai đoạn 2020 - 2025, tầm nhìn đến năm 2030” do Ban Thường vụ Tỉnh ủy phát động',
  );
  const report = (await printed(context, 'target-report', id)).texts;
  expect(report).toEqual(expect.arrayContaining([...contents, 'Không hoàn thành', 'Hoàn thành ngày 25/11/2022']));
});

test('The ministry’s movement of 2020–2025 is followed year by year and reported: 35% of GDP in 2025, a rise of 7,5% a year', async () => {
  const context = newOffice();
  const { id } = saveMovement(context, {
    id: null,
    ...unsaid,
    name: 'Phong trào thi đua yêu nước ngành Công Thương giai đoạn 2020 - 2025',
    kind: 'thematic',
    launchLevel: 'ministry',
    launchedBy: 'Bộ Công Thương',
    startsOn: '2020-09-29',
    endsOn: '2025-12-31',
  });
  const yearly = { frequency: 'year', accumulation: 'latest' } as const;
  const { ids } = saveTargets(context, {
    movementId: id,
    targets: [
      target('Tỷ trọng công nghiệp trong GDP vào năm 2025', '35', '%', { ...yearly, baseline: 33.7 }),
      target('Giá trị gia tăng công nghiệp tăng năm 2024', '7,5', '%', { year: 2024, actual: 8.1 }),
    ],
  });
  const [share = 0] = ids;
  expect(readMovement(context, { id }).targets[0]?.periods).toEqual(['2020', '2021', '2022', '2023', '2024', '2025']);
  saveTargetValues(context, {
    changes: ['33,7', '34', '34,2', '34,1'].map((written, index) => {
      const parsed = parseQuantity(written);
      return { targetId: share, period: String(2020 + index), value: 'value' in parsed ? parsed.value : null };
    }),
  });
  expect(readMovement(context, { id }).targets.map(({ assessment }) => assessment.state)).toEqual([
    'behind',
    'reached',
  ]);
  const report = (await printed(context, 'target-report', id)).texts;
  expect(report).toEqual(
    expect.arrayContaining(['Tỷ trọng công nghiệp trong GDP vào năm 2025', '34,1', 'Chậm tiến độ', '8,1', 'Đạt']),
  );
});

test('The goals of 2020–2025: everybody registers each year, and a Cờ thi đua within the period, whichever year it comes', () => {
  const context = newOffice();
  const { id } = saveMovement(context, {
    id: null,
    ...unsaid,
    ...byDepartment,
    name: 'Phong trào thi đua yêu nước của Sở giai đoạn 2020 - 2025',
    kind: 'thematic',
    startsOn: '2020-01-01',
    endsOn: '2025-12-31',
  });
  saveTargets(context, {
    movementId: id,
    targets: [
      target('Cá nhân đăng ký thi đua', '100', '%', { ratio: 'people-registered' }),
      target('Cờ thi đua trong giai đoạn 2020 - 2025', '1', 'lần', { ratio: 'office-flag' }),
    ],
  });
  const flag = () => readMovement(context, { id }).targets[1]?.assessment;
  expect(flag()?.state).toBe('missed');
  decide(context, [toUnit(context, context.departmentId, 'COT', { year: 2022 })], { signedOn: '2023-02-20' });
  expect(flag()).toMatchObject({ state: 'reached', reached: 1 });
});

test('The block’s movement of 2023 is one of its eight members, launched by the block; 43 tasks, all of them, reported', async () => {
  const context = newOffice();
  const { id } = saveMovement(context, {
    id: null,
    ...unsaid,
    name: 'Khối thi đua các cơ quan Kinh tế - Kỹ thuật chung sức, đồng lòng, quyết liệt, sáng tạo, kỷ cương, tăng tốc, hiệu quả',
    kind: 'regular',
    launchLevel: 'block',
    launchedBy: 'Khối thi đua các cơ quan Kinh tế - Kỹ thuật',
    startsOn: '2023-01-01',
    endsOn: '2023-12-31',
    finalHeldOn: '2024-01-12',
  });
  saveTargets(context, {
    movementId: id,
    targets: [target('Nhiệm vụ được giao hoàn thành', '43', 'nhiệm vụ', { actual: 43 })],
  });
  const page = readMovement(context, { id });
  expect(page.movement.stage).toBe('reviewed');
  expect(page.targets[0]?.assessment.state).toBe('reached');
  const report = (await printed(context, 'target-report', id)).texts;
  expect(report).toEqual(expect.arrayContaining(['Nhiệm vụ được giao hoàn thành', '43', '100', 'Đạt']));
});
