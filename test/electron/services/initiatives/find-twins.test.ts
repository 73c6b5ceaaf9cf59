import { describe, expect, test } from 'vitest';
import { undoStep } from '#electron/services/history/undo-step.ts';
import { findTwins, findTwinsOfYear } from '#electron/services/initiatives/find-twins.ts';
import { removeInitiative, saveInitiative } from '#electron/services/initiatives/initiatives.ts';
import { initiativeOffice } from './initiative-office.ts';

const asked = { id: null, name: 'so tay cho ho kinh doanh TIET KIEM DIEN', summary: null, authorIds: [] };

describe('twins of an initiative being entered', () => {
  test('are found with a score and the passages they share', () => {
    const { office, recognized } = initiativeOffice();
    const { id } = saveInitiative(office, { ...recognized, summary: 'Sổ tay cho hộ kinh doanh.' });
    const [twin] = findTwins(office, asked);
    expect(twin).toMatchObject({ id, year: 2025, authors: 'Lầu Thị Sáng, Lầu A Kiến', state: 'recognized' });
    expect(twin?.score).toBeGreaterThan(0.6);
    const name = twin?.name ?? '';
    expect(twin?.namePassages.map(({ start, end }) => name.slice(start, end))).toEqual(['Sổ tay', 'tiết kiệm điện']);
    expect(twin?.summaryPassages).toEqual([{ start: 0, end: 'Sổ tay cho hộ kinh doanh'.length }]);
  });

  test('follow every change of the file: saving, correcting, removing, undoing', () => {
    const { office, recognized } = initiativeOffice();
    expect(findTwins(office, asked)).toEqual([]);
    const { id } = saveInitiative(office, recognized);
    expect(findTwins(office, asked)).toHaveLength(1);
    expect(findTwins(office, { ...asked, id })).toEqual([]);
    saveInitiative(office, { ...recognized, id, name: 'Máy thái sắn', summary: null });
    expect(findTwins(office, asked)).toEqual([]);
    undoStep(office);
    expect(findTwins(office, asked)).toHaveLength(1);
    removeInitiative(office, { id });
    expect(findTwins(office, asked)).toEqual([]);
  });

  test('of a year are each told once, by the later of the two', () => {
    const { office, recognized } = initiativeOffice();
    const earlier = saveInitiative(office, recognized);
    const later = saveInitiative(office, { ...recognized, name: 'Tiết kiệm điện bằng sổ tay' });
    saveInitiative(office, { ...recognized, name: 'Máy thái sắn an toàn', summary: null });
    expect(findTwinsOfYear(office, { year: 2025 })).toMatchObject([{ id: later.id, twins: [{ id: earlier.id }] }]);
    expect(findTwinsOfYear(office, { year: 2024 })).toEqual([]);
  });
});
