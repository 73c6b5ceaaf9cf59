import { describe, expect, test } from 'vitest';
import type { AppFailure, Entity } from '#shared/errors/app-failure.ts';
import { failureSentence } from '#shared/errors/failure-sentence.ts';

const path = '/home/vui/so-cong-thuong.tdkt';

/** One of each kind; a new kind does not compile until it stands here. */
const failures: { readonly [K in AppFailure['kind']]: Extract<AppFailure, { kind: K }> } = {
  invalidInput: { kind: 'invalidInput', issues: [{ path: 'fullName', message: 'Hãy nhập họ và tên.' }] },
  notFound: { kind: 'notFound', entity: 'person', id: 7 },
  noOfficeOpen: { kind: 'noOfficeOpen' },
  locked: { kind: 'locked' },
  fileMissing: { kind: 'fileMissing', path },
  fileExists: { kind: 'fileExists', path },
  fileNotOffice: { kind: 'fileNotOffice', path },
  fileDamaged: { kind: 'fileDamaged', path, detail: 'cấu trúc tệp sai' },
  fileReadOnly: { kind: 'fileReadOnly', path },
  openReadOnly: { kind: 'openReadOnly', path, by: 'Lường Thị Vui (máy VAN-PHONG-2)' },
  fileLocked: { kind: 'fileLocked', path },
  fileNewer: { kind: 'fileNewer', path, version: 99, supported: 9 },
  diskFull: { kind: 'diskFull', path },
  packageFile: { kind: 'packageFile', fileName: 'goi.tdktgoi', problem: 'damaged', detail: 'bang/people.1.jsonl' },
  sealedFile: { kind: 'sealedFile', path, problem: 'wrong-password' },
  saveFailed: { kind: 'saveFailed', path, detail: 'ổ đĩa không ghi được' },
  duplicateDecision: { kind: 'duplicateDecision', number: '05/QĐ-SCT', decisionId: 3 },
  inUse: { kind: 'inUse', entity: 'unit', by: '2 lần khen thưởng' },
  refused: { kind: 'refused', field: 'on', message: 'Ngày ký ở tương lai; hãy kiểm tra lại.' },
  needsReason: { kind: 'needsReason', field: 'signedOn', message: 'Quyết định đề ngày trước cuộc họp.' },
  nothingToUndo: { kind: 'nothingToUndo' },
  nothingToRedo: { kind: 'nothingToRedo' },
  changedSince: { kind: 'changedSince', changes: [{ table: 'people', rowId: 1, label: 'Cá nhân: Vi Thị A' }] },
  placeholder: { kind: 'placeholder', placeholder: 'ho_ten', problem: 'chưa có giá trị' },
  templateRefused: { kind: 'templateRefused', fileName: 'Mẫu.docx', problems: ['Tệp có macro.'] },
  printingUnavailable: { kind: 'printingUnavailable', detail: 'không có trình duyệt' },
  importFile: { kind: 'importFile', fileName: 'danh-sach.xlsx', problem: 'protected', detail: '' },
  referenceGone: { kind: 'referenceGone', label: 'Thêm đợt khen thưởng' },
  canceled: { kind: 'canceled' },
  unexpected: { kind: 'unexpected', reference: 'A1B2C3' },
};

describe('every failure', () => {
  test.each(Object.values(failures))('$kind has a Vietnamese sentence of its own', (failure) => {
    const sentence = failureSentence(failure);
    expect(sentence).toMatch(/[à-ỹđ]/i);
    expect(sentence).toMatch(/\.$/);
    expect(sentence).not.toMatch(/undefined|null|\[object/);
    const others = Object.values(failures).filter((other) => other !== failure);
    expect(others.map(failureSentence)).not.toContain(sentence);
  });

  test.each(Object.values(failures).filter((failure) => 'path' in failure))('$kind names the file', (failure) => {
    expect(failureSentence(failure)).toContain(path);
  });

  test('says which thing was not found or is in use', () => {
    const entities: readonly Entity[] = [
      'office',
      'unit',
      'person',
      'decision',
      'award',
      'awardType',
      'initiative',
      'attachment',
    ];
    const sentences = entities.map((entity) => failureSentence({ kind: 'notFound', entity, id: 1 }));
    expect(new Set(sentences).size).toBe(entities.length);
    expect(failureSentence(failures.inUse)).toContain('đơn vị vì còn 2 lần khen thưởng');
  });

  test('names at most three of many changes', () => {
    const changes = Array.from({ length: 5 }, (_, index) => ({
      table: 'people',
      rowId: index,
      label: `Cá nhân: ${index}`,
    }));
    const sentence = failureSentence({ kind: 'changedSince', changes });
    expect(sentence).toContain('Có 5 mục');
    expect(sentence).toContain('Cá nhân: 2; …');
    expect(sentence).not.toContain('Cá nhân: 3');
  });
});
