import type { BackupNotice } from '#shared/contracts/backups.ts';
import { backupMoment } from '#shared/domain/backups/backup-name.ts';
import { failureSentence } from '#shared/errors/failure-sentence.ts';

/** A notice about backups in a calm sentence: what is so, and what to do. */
export function backupNoticeText(notice: BackupNotice, today: string): string {
  switch (notice.kind) {
    case 'failed':
      return `Lần sao lưu vừa rồi chưa xong. ${failureSentence(notice.failure)} Công việc vẫn được ghi vào tệp dữ liệu như thường.`;
    case 'unsound':
      return `Bản sao vừa ghi không đạt kiểm tra (${notice.detail}) nên không được giữ. Hãy bấm Sao lưu ngay để làm lại; nếu vẫn không đạt, hãy đóng tệp rồi mở lại để chương trình kiểm tra tệp dữ liệu.`;
    case 'clock-behind':
      return `Đồng hồ máy đang chậm hơn bản sao lưu gần nhất (${backupMoment(notice.newest, today)}). Hãy chỉnh lại ngày giờ của máy; chưa bản sao nào bị bỏ.`;
    case 'second-place-overdue':
      return notice.days === null
        ? 'Chưa có bản sao lưu nào ngoài máy này. Hãy chọn một USB hoặc thư mục mạng làm nơi thứ hai, phòng khi máy hỏng.'
        : `Đã ${notice.days} ngày chưa chép bản sao lưu ra nơi thứ hai. Hãy cắm USB hoặc nối thư mục mạng; chương trình tự chép.`;
    default:
      return notice satisfies never;
  }
}
