import { describe, expect, it } from 'vitest';
import { checkTemplate } from '#electron/documents/filling/check-template.ts';
import { failureSentence } from '#shared/errors/failure-sentence.ts';

const offered = new Set(['Tên cơ quan', 'Số quyết định', 'Nơi nhận', 'Dòng nơi nhận', 'Danh sách']);
const problems = (...paragraphs: readonly string[]) => {
  const document = `<w:document>${paragraphs.map((text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`).join('')}</w:document>`;
  return checkTemplate(new Map([['word/document.xml', document]]), offered).map(failureSentence);
};

describe('checking a template', () => {
  it('finds nothing in a template that can be filled', () => {
    expect(
      problems('{Tên cơ quan}', '{#Nơi nhận}', '{Dòng nơi nhận}', '{/Nơi nhận}', '{^Danh sách}…{/Danh sách}'),
    ).toEqual([]);
  });

  it('names a misspelt placeholder, the one that was meant, and the paragraph', () => {
    expect(problems('Số: {So quyet dinh}/QĐ-SCT')).toEqual([
      'Mẫu văn bản có chỗ điền “{So quyet dinh}” không có trong văn bản này (có phải {Số quyết định} không?), ở đoạn “Số: {So quyet dinh}/QĐ-SCT”. Hãy bổ sung thông tin hoặc sửa mẫu.',
    ]);
    expect(problems('{Màu sắc}')[0]).not.toContain('có phải');
  });

  it.each([
    ['a brace that is not closed', ['Kính gửi {Tên cơ quan'], 'thiếu dấu đóng ngoặc }'],
    ['a brace that is not opened', ['Kính gửi Tên cơ quan}'], 'thiếu dấu mở ngoặc {'],
    ['a part that is not closed', ['{#Nơi nhận}', '{Dòng nơi nhận}'], 'chưa có {/Nơi nhận} đi kèm'],
    ['a part that is not opened', ['{/Nơi nhận}'], 'không có {#Nơi nhận} mở trước nó'],
    ['parts that cross', ['{#Nơi nhận}{#Danh sách}{/Nơi nhận}'], 'phải đóng bằng {/Danh sách} trước {/Nơi nhận}'],
  ])('tells of %s', (_, paragraphs, problem) => {
    expect(problems(...paragraphs).join()).toContain(problem);
  });

  it('checks headers and footers too', () => {
    const header = '<w:hdr><w:p><w:r><w:t>{Lạ}</w:t></w:r></w:p></w:hdr>';
    expect(checkTemplate(new Map([['word/header2.xml', header]]), offered)).toHaveLength(1);
  });
});
