import { expect, test } from 'vitest';
import { writeMovement } from '#electron/database/repositories/movement-repository.ts';
import { insertRow } from '#electron/database/rows.ts';
import { searchText } from '#electron/database/search-text.ts';
import { paragraphTexts } from '#electron/documents/filling/template-paragraphs.ts';
import { readWordPackage } from '#electron/documents/word/word-package.ts';
import { renderDocument } from '#electron/services/documents/render-document.ts';
import { saveGoals, savePeriod } from '#electron/services/periods/save-periods.ts';
import { recordStep, type ServiceContext } from '#electron/services/service-context.ts';
import type { Input } from '#shared/contracts/ipc-contract.ts';
import { awardMeasure } from '#shared/domain/periods/period-fact.ts';
import { awardTypeId } from '../../../fixtures/decisions.ts';
import { newOffice } from '../../../fixtures/new-office.ts';

/** “Kết quả phong trào thi đua yêu nước giai đoạn 2015 – 2020 và phương hướng, nhiệm vụ giai đoạn 2020 – 2025” of Bắc Kạn. */
const movements = [
  ['Lao động giỏi, lao động sáng tạo, phát huy sáng kiến, cải tiến phương pháp làm việc', 'department'],
  ['Thực hành tiết kiệm, chống lãng phí và các tệ nạn xã hội trong cơ quan', 'department'],
  ['Đền ơn đáp nghĩa, xóa đói giảm nghèo', 'department'],
  ['Bắc Kạn chung sức xây dựng nông thôn mới', 'province'],
  ['Cả nước chung tay vì người nghèo – Không để ai bị bỏ lại phía sau', 'state'],
  ['Doanh nghiệp Việt Nam hội nhập và phát triển', 'state'],
  ['Cán bộ, công chức, viên chức thi đua thực hiện văn hóa công sở', 'state'],
  ['Cải cách thủ tục hành chính và nâng cao năng lực cạnh tranh', 'province'],
] as const;
const initiatives = [
  'Ứng dụng công nghệ thông tin cung cấp dịch vụ công trực tuyến cấp độ 3 lĩnh vực Công Thương',
  'Vận dụng Microsoft Office Excel sáng tạo, linh hoạt vào công tác tổng hợp',
  'Giải pháp nhằm nâng cao chỉ số cải cách hành chính của Sở Công Thương',
];
const leadership =
  'Hàng năm Sở kịp thời xây dựng kế hoạch, phát động {số phong trào do Sở phát động} phong trào, hưởng ứng {số phong trào do cấp trên, khối phát động} phong trào.';
const unsaid = {
  ...{ goal: null, scope: null, participants: null, content: null, criteria: null, measures: null, note: null },
  ...{ commendation: null, answersId: null, midtermDueOn: null, midtermHeldOn: null, midtermReview: null },
  ...{ finalDueOn: null, finalHeldOn: null, finalReview: null, planNumber: null, planOn: null },
};

function enter(office: ServiceContext): void {
  recordStep(office, 'Kết quả 2015 - 2020', () => {
    for (const [name, launchLevel] of movements) {
      const dates = { startsOn: '2016-01-01', endsOn: '2020-12-31' };
      const launchedBy = launchLevel === 'department' ? 'Sở Công Thương' : 'Cấp trên';
      writeMovement(office.database, null, { ...unsaid, name, kind: 'thematic', launchLevel, launchedBy, ...dates });
    }
    for (const name of initiatives) {
      insertRow(office.database, 'initiatives', {
        ...{ name, year: 2018, state: 'recognized', scope: 'grassroots', recognized_on: '2018-11-20' },
        ...searchText(name),
      });
    }
  });
}

test('The results of 2015–2020 are entered and printed with their movements, initiatives and the goals of 2020–2025', async () => {
  const office = newOffice();
  enter(office);
  const none = { leadership: null, shortcomings: null, lessons: null, directions: null };
  const add = (name: string, fromYear: number, toYear: number, texts: Partial<Input<'periods:save'>['period']> = {}) =>
    savePeriod(office, { id: null, period: { name, fromYear, toYear, ...none, ...texts } }).id;
  const periodId = add('Giai đoạn 2015 - 2020', 2015, 2020, { leadership });
  const next = add('Giai đoạn 2020 - 2025', 2020, 2025);
  const counted = awardMeasure(awardTypeId(office, 'COT'), 'collective');
  const goal = { counted, planned: 1, countedOver: 'span', unitId: null, reached: null, note: null } as const;
  saveGoals(office, {
    periodId: next,
    goals: [
      { ...goal, content: 'Cờ thi đua xuất sắc của Ủy ban nhân dân tỉnh', issuer: 'Ủy ban nhân dân tỉnh' },
      { ...goal, content: 'Cờ thi đua xuất sắc của Bộ Công Thương', issuer: 'Bộ Công Thương' },
    ],
  });
  const params = { fromYear: 2015, toYear: 2020, periodId, unitId: null, datedOn: '2020-05-14', signerId: null };
  const request = { document: 'period-report', params: { ...params, recipients: [] } } as const;
  const { bytes } = await renderDocument(office, { ...request, params: { ...request.params, recipients: [] } }, 'docx');
  const parts = readWordPackage(bytes ?? new Uint8Array(), 'a.docx');
  const texts = parts.ok ? paragraphTexts(String(parts.value.get('word/document.xml'))) : [];
  const whole = texts.join('\n');
  expect(whole).toContain('phát động 3 phong trào, hưởng ứng 5 phong trào.');
  expect(whole).toContain('Kết quả phong trào thi đua và công tác khen thưởng giai đoạn 2015 - 2020');
  for (const [name] of movements) expect(whole).toContain(`“${name}”`);
  for (const name of initiatives) expect(whole).toContain(`“${name}”`);
  expect(texts).toEqual(
    expect.arrayContaining([
      '- Cờ thi đua xuất sắc của Ủy ban nhân dân tỉnh.',
      '- Cờ thi đua xuất sắc của Bộ Công Thương.',
    ]),
  );
});
