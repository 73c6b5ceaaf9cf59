import { describe, expect, test } from 'vitest';
import { paragraphTexts } from '#electron/documents/filling/template-paragraphs.ts';
import { readWordPackage } from '#electron/documents/word/word-package.ts';
import { renderDocument } from '#electron/services/documents/render-document.ts';
import { putCouncilItems, scoreInitiatives } from '#electron/services/initiative-councils/council-session.ts';
import {
  readInitiativeCouncil,
  saveInitiativeCouncil,
} from '#electron/services/initiative-councils/initiative-councils.ts';
import { saveInitiative } from '#electron/services/initiatives/initiatives.ts';
import { recordInitiativeUse } from '#electron/services/initiatives/use-initiative.ts';
import type { ServiceContext } from '#electron/services/service-context.ts';
import type { DocumentRequest } from '#shared/contracts/documents.ts';
import { initiativeOffice } from './initiative-office.ts';

async function textsOf(office: ServiceContext, request: DocumentRequest): Promise<string[]> {
  const { bytes } = await renderDocument(office, request, 'docx');
  const parts = readWordPackage(bytes ?? new Uint8Array(), 'a.docx');
  if (!parts.ok) throw new Error(JSON.stringify(parts));
  return paragraphTexts(String(parts.value.get('word/document.xml'))).filter(Boolean);
}

const dated = { datedOn: '2026-11-22', signerId: null } as const;

describe('papers of initiatives', () => {
  test('the request has the columns of its form, the shares, and a place for each author to sign', async () => {
    const { office, submitted } = initiativeOffice();
    const { id } = saveInitiative(office, submitted);
    const texts = await textsOf(office, {
      document: 'initiative-request',
      params: { initiativeId: id, datedOn: '2026-11-22' },
    });
    expect(texts).toContain('ĐƠN YÊU CẦU CÔNG NHẬN SÁNG KIẾN');
    expect(texts).toContain('Tỷ lệ (%) đóng góp vào việc tạo ra sáng kiến');
    expect(texts).toEqual(expect.arrayContaining(['60%', '40%', 'Kỹ sư điện', 'Ghi chỉ số điện']));
    expect(texts).toContain('- Những thông tin cần được bảo mật: Không có.');
    expect(texts.filter((text) => text === 'TÁC GIẢ')).toHaveLength(2);
  });

  test('the council sees what waits, with what it is like; the register and the union what was recognized', async () => {
    const { office, submitted, recognized, first, titleId } = initiativeOffice();
    const earlier = saveInitiative(office, { ...recognized, name: 'Cẩm nang tiết kiệm điện' }).id;
    saveInitiative(office, submitted);
    recordInitiativeUse(office, { id: earlier, personId: first, awardTypeId: titleId, year: 2025, note: null });
    const list = (layout: 'council' | 'union' | 'register') =>
      textsOf(office, { document: 'initiative-list', params: { layout, fromYear: 2025, toYear: 2026, ...dated } });
    const council = await list('council');
    expect(council).toContain('Sổ tay tiết kiệm điện');
    expect(council.find((text) => text.startsWith('Cẩm nang tiết kiệm điện (2025), giống'))).toBeDefined();
    const union = await list('union');
    expect(union.slice(union.indexOf('STT'), union.indexOf('STT') + 8)).toEqual([
      'STT',
      'Tên đề tài, sáng kiến',
      'Ngày công nhận',
      'Đơn vị công nhận',
      'Tóm tắt',
      'Tác giả',
      'Phòng',
      'Cơ quan',
    ]);
    expect(union).toContain('Cẩm nang tiết kiệm điện');
    expect(union).not.toContain('Sổ tay tiết kiệm điện');
    expect(await list('register')).toContain('CSTĐCS 2025 – Lầu Thị Sáng');
  });

  test('the statistics count each initiative once by unit, by kind and by year', async () => {
    const { office, submitted, recognized } = initiativeOffice();
    saveInitiative(office, submitted);
    saveInitiative(office, recognized);
    const texts = await textsOf(office, {
      document: 'initiative-statistics',
      params: { fromYear: 2025, toYear: 2026, ...dated },
    });
    const row = (label: string) => texts.slice(texts.indexOf(label) + 1, texts.indexOf(label) + 7);
    expect(row('Phòng Quản lý năng lượng')).toEqual(['2', '1', '0', '0', '0', '1']);
    expect(row('Giải pháp tác nghiệp')).toEqual(['2', '1', '0', '0', '0', '1']);
    expect(row('2025')).toEqual(['1', '1', '0', '0', '0', '0']);
  });

  test('the minutes give the means, the votes of all members and what is not concluded yet', async () => {
    const { office, submitted, first, second } = initiativeOffice();
    const initiative = saveInitiative(office, submitted).id;
    const member = (personId: number, fullName: string, part: 'chair' | 'member-secretary') =>
      ({ id: null, personId, fullName, post: null, part, presence: 'present' }) as const;
    const council = {
      id: null,
      name: 'Hội đồng sáng kiến năm 2026',
      year: 2026,
      decision: '290/QĐ-SCT',
      decidedOn: '2026-10-01',
      meetsOn: '2026-10-12',
      opensAt: '08:30',
      closesAt: '11:00',
      place: 'Phòng họp {số 1}',
      leastPoints: 50,
      approvalPercent: 66.67,
      quorumPercent: null,
      discussion: null,
      note: null,
      criteria: [{ id: null, name: 'Tính mới {A}', mostPoints: 40 }],
      members: [member(first, 'Lầu Thị Sáng', 'chair'), member(second, 'Lầu A Kiến', 'member-secretary')],
    };
    const { id } = saveInitiativeCouncil(office, council);
    putCouncilItems(office, { id, initiativeIds: [initiative] });
    const page = readInitiativeCouncil(office, { id });
    const itemId = page.items[0]?.id ?? 0;
    const criterionId = page.criteria[0]?.id ?? 0;
    scoreInitiatives(office, {
      scores: page.members.map(({ id: memberId }, index) => ({ itemId, memberId, criterionId, points: 30 + index })),
      votes: [{ itemId, memberId: page.members[0]?.id ?? 0, vote: 'yes' }],
    });
    const minutes = await textsOf(office, {
      document: 'initiative-minutes',
      params: { councilId: id, datedOn: '2026-11-22' },
    });
    expect(minutes).toEqual(expect.arrayContaining(['30,5', '1/2', 'Chưa kết luận']));
    expect(minutes.join(' ')).toContain('bắt đầu lúc 08 giờ 30, ngày 12 tháng 10 năm 2026');
    const empty = await textsOf(office, {
      document: 'initiative-score-sheet',
      params: { councilId: id, memberId: null },
    });
    expect(empty).toContain('Tính mới A (tối đa 40)');
    expect(empty).not.toContain('30');
    const own = await textsOf(office, {
      document: 'initiative-score-sheet',
      params: { councilId: id, memberId: page.members[0]?.id ?? 0 },
    });
    expect(own).toEqual(expect.arrayContaining(['30', 'Tán thành']));
  });

  test('the decision and the certificate name the authors; a number not given yet leaves its place', async () => {
    const { office, recognized } = initiativeOffice();
    const { id } = saveInitiative(office, recognized);
    const decision = await textsOf(office, {
      document: 'initiative-decision',
      params: { initiativeIds: [id], number: null, recipients: [], ...dated },
    });
    expect(decision).toContain('Số:       /QĐ-SCT');
    expect(decision).toContain('Lầu Thị Sáng (60%); Lầu A Kiến (40%)');
    expect(decision.join(' ')).toContain('Nghị định số 13/2012/NĐ-CP ngày 02 tháng 3 năm 2012');
    const certificate = await textsOf(office, {
      document: 'initiative-certificate',
      params: { initiativeId: id, ...dated },
    });
    expect(certificate).toContain('GIẤY CHỨNG NHẬN SÁNG KIẾN');
    expect(certificate.join(' ')).toContain('Là đồng tác giả của sáng kiến: Sổ tay tiết kiệm điện');
    expect(certificate).toContain('Công nhận theo Quyết định số 311/QĐ-SCT.');
  });
});
