import path from 'node:path';
import type { Page } from '@playwright/test';
import { accessibilityProblems } from './accessibility.ts';
import { awardTypeId, makeAwardOffice } from './award-office.ts';
import { expect as expectNow, test } from './fixtures.ts';
import { ask, goTo, newFolder, saveAs } from './office-file.ts';
import type { OpenedProgram } from './open-program.ts';

test.describe.configure({ timeout: 120_000 });
/** Patient, as other journeys may run beside this one. */
const expect = expectNow.configure({ timeout: 20_000 });

const HELD_ON = '2025-12-15';

/** An office with a council of five, all there, and a meeting on two people for Chiến sĩ thi đua cơ sở. */
async function makeMeeting(program: OpenedProgram) {
  const { page } = program;
  const { people } = await makeAwardOffice(program);
  const term = { fromOn: null, toOn: null };
  const council = { id: null, name: 'Hội đồng Thi đua - Khen thưởng', decision: null, ...term, note: null };
  const { id: councilId } = await ask(page, 'councils:save', council);
  for (const [index, fullName] of ['Hà Văn Thử', 'Bàn Thị Mẩy', 'Chu Văn Páo', 'Đàm Thị Sen', 'Hứa Văn Lả'].entries()) {
    const role = index === 0 ? 'chair' : 'member';
    const member = { id: null, councilId, personId: null, fullName, position: 'Trưởng phòng', isVoting: true, ...term };
    await ask(page, 'councils:save-member', { ...member, role });
  }
  const { id: meetingId } = await ask(page, 'council-meetings:save', {
    ...{ id: null, councilId, year: 2025, subjectLine: 'Xét khen thưởng năm 2025', number: '01', symbol: 'BB-HĐTĐKT' },
    ...{ heldOn: HELD_ON, startsAt: '08:00', endsAt: null, place: null, tellers: null, guests: null },
    ...{ appraisal: null, discussion: null, conclusion: null },
  });
  const type = await awardTypeId(page, 'CSTDCS');
  await ask(page, 'council-meetings:add-candidates', {
    meetingId,
    lines: ['Nông Thị Hạnh', 'Vàng A Páo'].map((name) => ({
      awardTypeId: type,
      recipient: { kind: 'person', id: people.get(name)! },
      citation: null,
    })),
  });
  return { meetingId };
}

/** Opens the only meeting of the list by Enter. */
async function openMeeting(page: Page): Promise<void> {
  await goTo(page, 'Hội đồng');
  await expect(page.getByRole('gridcell', { name: 'Xét khen thưởng năm 2025' })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Họp hội đồng ngày 15/12/2025' })).toBeVisible();
}

async function openPart(page: Page, name: string): Promise<void> {
  await page.getByText(name, { exact: true }).first().click();
}

const votesOf = async (page: Page, meetingId: number) =>
  (await ask(page, 'council-meetings:page', { id: meetingId })).candidates.map((each) => each.roomVotes);

test('votes go in by number keys as they are read out; one too many is refused; the closed meeting takes none', async ({
  open,
}) => {
  const program = await open();
  const { page } = program;
  const { meetingId } = await makeMeeting(program);
  await openMeeting(page);
  await page.getByRole('button', { name: 'Còn lại có mặt' }).click();
  await expect(page.getByText('kiểm 5 phiếu')).toBeVisible();

  await openPart(page, 'Kiểm phiếu');
  const board = page.getByRole('listbox', { name: 'Bảng kiểm phiếu' });
  await expect(board).toBeFocused();
  await page.keyboard.type('11112'); // full: on to the next
  await expect(board.getByRole('option', { name: /^Vàng A Páo/ })).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.type('122');
  await page.keyboard.press('Backspace');
  await page.keyboard.type('9'); // the rest agree
  await page.keyboard.press('ArrowUp');
  await page.keyboard.type('1');
  await expect(page.getByRole('alert').filter({ hasText: 'Đã đủ 5 phiếu của Nông Thị Hạnh' })).toBeVisible();
  await expect.poll(() => votesOf(page, meetingId)).toEqual(['11112', '12111']);
  await expect(board.getByRole('option', { name: /^Nông Thị Hạnh/ })).toContainText('Đạt');

  await page.getByRole('button', { name: 'Kết thúc cuộc họp' }).click();
  await expect(page.getByRole('button', { name: 'Mở lại' })).toBeVisible();
  await board.focus();
  await page.keyboard.type('1');
  await expect(page.getByRole('alert').filter({ hasText: 'Cuộc họp đã kết thúc' })).toBeVisible();
  expect(await votesOf(page, meetingId)).toEqual(['11112', '12111']);

  await page.getByRole('button', { name: 'Mở lại' }).click();
  await page.getByLabel('Lý do').fill('đọc nhầm một phiếu');
  await page.getByRole('dialog').getByRole('button', { name: 'Mở lại' }).click();
  await expect(page.getByRole('button', { name: 'Kết thúc cuộc họp' })).toBeVisible();
});

test('from the result to the decision: only number and day are entered; a day before the meeting asks for a reason', async ({
  open,
}) => {
  const program = await open();
  const { page } = program;
  const { meetingId } = await makeMeeting(program);
  const { attendees, candidates } = await ask(page, 'council-meetings:page', { id: meetingId });
  await ask(page, 'council-meetings:save-attendances', {
    meetingId,
    changes: attendees.map(({ id }) => ({ id, attendance: 'present' as const, reason: null })),
  });
  await ask(page, 'council-meetings:save-votes', {
    meetingId,
    rows: candidates.map(({ id }, index) => ({ candidateId: id, roomVotes: index === 0 ? '11111' : '22222' })),
  });
  await ask(page, 'council-meetings:close', { meetingId });
  await openMeeting(page);
  await openPart(page, 'Công khai, quyết định');
  await page.getByRole('button', { name: 'Soạn dự thảo cho 1 đối tượng' }).click();
  await page.getByRole('button', { name: 'Nhập quyết định đã ký' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Số (QĐ-SCT)').fill('338');
  await dialog.getByLabel('Ngày ký').fill('10/12/25');
  await dialog.getByRole('button', { name: 'Ghi quyết định' }).click();
  const reason = dialog.getByLabel('Quyết định đề ngày 10/12/2025, trước cuộc họp ngày 15/12/2025.');
  await expect(reason).toBeFocused();
  expect(await accessibilityProblems(page)).toEqual([]);
  await dialog.getByLabel('Ngày ký').fill('22/12/25');
  await dialog.getByRole('button', { name: 'Ghi quyết định' }).click();
  await expect(page.getByRole('heading', { name: 'Quyết định 338/QĐ-SCT' })).toBeVisible();
  await expect(page.getByText('Số sổ vàng 1')).toBeVisible();
  await expect(page.getByRole('link', { name: 'họp hội đồng ngày 15/12/2025' })).toBeVisible();
  const [decision] = await ask(page, 'decisions:list', {});
  expect(decision).toMatchObject({ number: '338', signedOn: '2025-12-22', personCount: 1 });
});

test('the sample’s finished meeting: every part is readable by a screen reader, its minutes are on screen, the room sees one subject', {
  tag: '@long',
}, async ({ open }) => {
  const { app, page } = await open();
  await saveAs(app, path.join(newFolder(), 'Cơ quan mẫu.tdkt'));
  await page.getByRole('button', { name: /^Mở cơ quan mẫu/ }).click();
  await page.getByRole('heading', { name: 'Tổng quan' }).waitFor();
  await goTo(page, 'Hội đồng');
  await page.getByRole('gridcell', { name: 'Xét tặng danh hiệu thi đua năm 2025' }).click();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Họp hội đồng ngày 16/12/2025' })).toBeVisible();
  for (const part of ['Kiểm phiếu', 'Kết quả', 'Công khai, quyết định']) {
    await openPart(page, part);
    await expect(page.getByText(part, { exact: true }).first()).toBeVisible();
    expect(await accessibilityProblems(page), part).toEqual([]);
  }
  await openPart(page, 'Văn bản');
  await expect(page.locator('[data-page="1"]')).toBeVisible();

  await page.getByRole('button', { name: 'Trình chiếu' }).click();
  const room = page.getByRole('region', { name: 'Trình chiếu cuộc họp hội đồng' });
  await expect(room.getByRole('heading', { name: 'Lộc Văn Tuyên' })).toBeVisible();
  await page.keyboard.press('r');
  await expect(room.getByText('100%')).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(room.getByRole('heading', { name: 'Đỗ Thị Thanh Vân' })).toBeVisible();
  expect(await accessibilityProblems(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('listbox', { name: 'Bảng kiểm phiếu' })).toBeVisible();
});
