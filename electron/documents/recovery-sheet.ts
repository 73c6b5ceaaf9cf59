import type { ProtectedThing } from '../../shared/contracts/protection.ts';

/** What the recovery sheet says. */
export interface RecoverySheet {
  readonly thing: ProtectedThing;
  readonly recoveryCode: string;
  /** The office and its file; null where the password is the program's. */
  readonly officeName: string | null;
  readonly fileName: string | null;
  /** The day it was printed, `YYYY-MM-DD`. */
  readonly madeOn: string;
}

const style = `
  @page { size: A4; margin: 20mm 20mm 20mm 30mm; }
  body { font-family: "Times New Roman", Tinos, "Liberation Serif", serif; font-size: 14pt; line-height: 1.4; margin: 0; }
  h1 { font-size: 16pt; text-align: center; margin: 0 0 4mm; }
  .for { text-align: center; margin-bottom: 10mm; }
  .code { border: 1.5pt solid #000; font-size: 24pt; font-weight: bold; letter-spacing: 1pt; padding: 8mm; text-align: center; margin: 8mm 0; white-space: nowrap; }
  .signs { display: flex; justify-content: space-between; margin-top: 14mm; text-align: center; }
  .signs div { width: 45%; }
  .line { color: #444; font-style: italic; }
`;

/** The sheet with the recovery code, as a page to print: the one way in when the password is forgotten. */
export function recoverySheetHtml(sheet: RecoverySheet): string {
  const isFile = sheet.thing === 'file';
  const [year, month, day] = sheet.madeOn.split('-');
  const subject = isFile
    ? `Tệp dữ liệu “${escapeHtml(sheet.fileName ?? '')}” của ${escapeHtml(sheet.officeName ?? '')}`
    : 'Chương trình Thi đua Khen thưởng trên máy tính này';
  const use = isFile
    ? 'Mã này mở được tệp dữ liệu và mọi bản sao lưu mã hoá bằng mật khẩu đặt cùng phiếu này.'
    : 'Mã này mở khoá chương trình trên máy tính đã đặt mật khẩu.';
  return `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Phiếu khôi phục mật khẩu</title>
<style>${style}</style></head><body>
<h1>PHIẾU KHÔI PHỤC MẬT KHẨU</h1>
<div class="for">${subject}<br>Lập ngày ${day} tháng ${month} năm ${year}</div>
<p>Khi quên mật khẩu: ở màn hình khoá chọn “Quên mật khẩu”, nhập mã dưới đây và đặt mật khẩu mới.</p>
<div class="code">${escapeHtml(sheet.recoveryCode)}</div>
<p>${use} Ai có phiếu này cũng mở được. Hãy cho vào phong bì dán kín, cất trong tủ có khoá hoặc giao văn thư quản lý;
không chụp ảnh, không gửi qua mạng. Phiếu chỉ in được một lần; chương trình không giữ mã ở đâu khác. Đổi mật khẩu
thì phiếu này hết giá trị với tệp đang dùng, nhưng vẫn mở được các bản sao lưu cũ.</p>
<div class="signs"><div><b>Người lập</b><br><span class="line">(ký, ghi rõ họ tên)</span></div>
<div><b>Người giữ phiếu</b><br><span class="line">(ký, ghi rõ họ tên)</span></div></div>
</body></html>`;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
