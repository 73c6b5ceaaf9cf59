import type { AppFailure, Entity, ImportProblemKind, PackageFileProblem, SealedFileProblem } from './app-failure.ts';

const entityNames: Record<Entity, string> = {
  office: 'cơ quan',
  unit: 'đơn vị',
  person: 'cá nhân',
  membership: 'quá trình công tác',
  decision: 'quyết định',
  award: 'danh hiệu, hình thức khen thưởng',
  awardType: 'loại danh hiệu, hình thức khen thưởng',
  attachment: 'tệp đính kèm',
  pledge: 'giao ước thi đua',
  block: 'khối thi đua',
  blockMember: 'thành viên khối thi đua',
  scoreCriterion: 'tiêu chí chấm điểm',
  scoreEvidence: 'minh chứng',
  ceremony: 'buổi lễ trao thưởng',
  fundEntry: 'khoản thu, chi',
  initiative: 'sáng kiến',
  initiativeCouncil: 'hội đồng sáng kiến',
  movement: 'phong trào',
  exemplar: 'điển hình tiên tiến',
  exemplarMedium: 'ảnh, bài viết về điển hình',
  conference: 'hội nghị điển hình tiên tiến',
  period: 'giai đoạn',
  target: 'chỉ tiêu',
  commitment: 'nội dung đăng ký thi đua',
  calendarEntry: 'việc trong lịch',
  import: 'lần nhập dữ liệu',
  importDraft: 'bản xem trước của tệp nhập',
  packageDraft: 'bản xem trước của gói dữ liệu',
  package: 'gói dữ liệu',
  round: 'đợt khen thưởng',
  proposal: 'đề nghị khen thưởng',
  council: 'hội đồng',
  councilMember: 'thành viên hội đồng',
  councilMeeting: 'cuộc họp hội đồng',
  candidate: 'đối tượng được xét',
  councilDraft: 'dự thảo quyết định',
  posting: 'lần công khai danh sách',
  changeSet: 'bước thay đổi',
  backup: 'bản sao lưu',
  certificateDesign: 'mẫu giấy khen',
  template: 'mẫu Word của cơ quan',
  document: 'mẫu văn bản',
};

const importProblems: Record<ImportProblemKind, string> = {
  protected: 'có mật khẩu. Hãy mở bằng Excel hoặc Word, bỏ mật khẩu (Tệp › Thông tin › Bảo vệ), lưu lại rồi nhập',
  damaged:
    'bị hỏng hoặc chép thiếu. Hãy mở bằng Excel hoặc Word, lưu thành tệp mới rồi nhập lại, hoặc xin đơn vị gửi lại',
  'too-large': 'quá lớn. Hãy xoá các dòng, cột thừa hoặc tách thành nhiều tệp rồi nhập lại',
  bomb: 'chứa dữ liệu nén bất thường, có thể gây hại nên không được mở. Hãy xin đơn vị gửi lại tệp gốc',
  empty: 'không có dữ liệu. Hãy kiểm tra lại tệp đơn vị gửi',
  'old-word': 'là tệp Word kiểu cũ (.doc). Hãy mở bằng Word, chọn Lưu thành .docx rồi nhập lại',
  'old-excel': 'là tệp Excel quá cũ (trước Excel 5.0). Hãy mở bằng Excel, lưu thành .xlsx rồi nhập lại',
  pdf: 'là tệp PDF, không có bảng để đọc. Hãy xin đơn vị gửi tệp Excel hoặc Word gốc',
  picture: 'là tệp ảnh. Hãy xin đơn vị gửi tệp Excel hoặc Word gốc',
  'open-document': 'là tệp LibreOffice. Hãy mở và lưu thành .xlsx hoặc .docx rồi nhập lại',
  'unknown-format': 'không phải tệp Excel, Word hay CSV. Hãy chọn tệp .xlsx, .xls, .csv hoặc .docx',
  'no-table': 'không có bảng nào nhận ra được. Hãy kiểm tra dòng tên cột (Họ và tên, Năm sinh, Đơn vị …) rồi nhập lại',
};

const packageFileProblems: Record<PackageFileProblem, string> = {
  'not-a-package': 'không phải là gói dữ liệu của chương trình. Hãy chọn tệp .tdktgoi',
  newer: 'do phiên bản mới hơn của chương trình tạo ra. Hãy cập nhật chương trình rồi mở lại',
  damaged: 'bị hỏng hoặc chép thiếu. Hãy chép lại từ nguồn hoặc xin nơi gửi tạo lại gói',
  'other-office': 'là của cơ quan khác. Hãy kiểm tra lại tệp, hoặc xin nơi gửi loại gói dành cho cơ quan khác',
  'wrong-place': 'không dành cho việc này. Hãy chọn gói khác',
  'no-office': 'không chứa toàn bộ dữ liệu một cơ quan nên không lập được tệp mới. Hãy mở tệp dữ liệu rồi nhận gói vào',
};

const sealedFileProblems: Record<SealedFileProblem, string> = {
  'not-sealed': 'không phải là tệp mã hoá của chương trình. Hãy chọn lại tệp',
  newer: 'do phiên bản mới hơn của chương trình mã hoá. Hãy cập nhật chương trình rồi mở lại',
  damaged:
    'bị hỏng hoặc chép thiếu: nội dung không còn như lúc được mã hoá. Hãy chép lại từ nguồn, hoặc dùng một bản khác',
  'wrong-password':
    'không mở được bằng mật khẩu này. Hãy gõ lại (chú ý phím Caps Lock và bộ gõ tiếng Việt), hoặc hỏi người đã đặt mật khẩu',
  'password-needed': 'được mã hoá. Hãy gõ mật khẩu mà người gửi đã đặt',
};

/** The Vietnamese sentence for a failure: what happened, and what to do next. */
export function failureSentence(failure: AppFailure): string {
  switch (failure.kind) {
    case 'invalidInput':
      return failure.issues.map((issue) => issue.message).join(' ');
    case 'notFound':
      return `Không tìm thấy ${entityNames[failure.entity]} này; có thể đã bị xoá. Bấm Ctrl+Z để hoàn tác hoặc mở lại danh sách.`;
    case 'referenceGone':
      return `Chưa ghi “${failure.label}” vì có mục được nhắc tới không còn trong tệp. Không có gì thay đổi; hãy mở lại màn hình này rồi làm lại.`;
    case 'noOfficeOpen':
      return 'Chưa mở tệp dữ liệu nào. Hãy tạo cơ quan mới hoặc mở một tệp .tdkt.';
    case 'locked':
      return 'Chương trình đang khoá. Hãy nhập mật khẩu để làm việc tiếp.';
    case 'fileMissing':
      return `Không có tệp “${failure.path}”. Tệp có thể đã được chuyển đi hoặc đổi tên; hãy chọn lại nơi lưu tệp.`;
    case 'fileExists':
      return `Đã có tệp “${failure.path}”. Chương trình không ghi đè lên dữ liệu cũ; hãy chọn tên khác.`;
    case 'fileNotOffice':
      return `“${failure.path}” không phải là tệp dữ liệu thi đua, khen thưởng. Tệp được giữ nguyên; hãy chọn một tệp .tdkt.`;
    case 'fileDamaged':
      return `Tệp “${failure.path}” bị hỏng (${failure.detail}). Tệp được giữ nguyên, không ghi gì vào; hãy mở bản sao lưu gần nhất.`;
    case 'fileReadOnly':
      return `Tệp “${failure.path}” chỉ cho phép đọc. Hãy chép tệp sang thư mục được phép ghi rồi mở lại.`;
    case 'openReadOnly':
      return failure.by === null
        ? `Đang chỉ xem “${failure.path}”: tệp không cho phép ghi. Thay đổi này chưa được ghi; hãy chép tệp sang thư mục được phép ghi rồi mở tệp đó.`
        : `Đang chỉ xem “${failure.path}”: ${failure.by} đang mở tệp để ghi. Thay đổi này chưa được ghi; hãy chờ người đó đóng tệp rồi bấm Mở lại.`;
    case 'fileLocked':
      return `Tệp “${failure.path}” đang được mở ở một cửa sổ khác của chương trình. Hãy đóng cửa sổ đó rồi mở lại.`;
    case 'fileNewer':
      return `Tệp “${failure.path}” do phiên bản mới hơn của chương trình ghi (cấu trúc số ${failure.version}, bản này hiểu đến số ${failure.supported}). Tệp được giữ nguyên; hãy cập nhật chương trình.`;
    case 'sealedFile':
      return `Tệp “${failure.path}” ${sealedFileProblems[failure.problem]}. Chưa có gì được ghi.`;
    case 'packageFile':
      return `Gói “${failure.fileName}” ${packageFileProblems[failure.problem]}${failure.detail === '' ? '' : ` (${failure.detail})`}. Chưa có gì được ghi.`;
    case 'diskFull':
      return `Ổ đĩa chứa “${failure.path}” đã đầy nên chưa ghi được gì. Hãy giải phóng dung lượng rồi làm lại.`;
    case 'saveFailed':
      return `Không lưu được “${failure.path}” (${failure.detail}). Hãy chọn thư mục khác hoặc kiểm tra quyền ghi.`;
    case 'duplicateDecision':
      return `Đã có quyết định số ${failure.number} trong cùng năm của cơ quan ban hành này. Hãy mở quyết định đã có hoặc sửa số.`;
    case 'inUse':
      return `Chưa xoá được ${entityNames[failure.entity]} vì còn ${failure.by}. Hãy xoá hoặc chuyển những mục đó trước.`;
    case 'refused':
      return failure.message;
    case 'needsReason':
      return `${failure.message} Nếu vẫn đúng, hãy ghi lý do; lý do được giữ lại.`;
    case 'nothingToUndo':
      return 'Không còn bước nào để hoàn tác.';
    case 'nothingToRedo':
      return 'Không có bước nào để làm lại.';
    case 'changedSince':
      return `Có ${failure.changes.length} mục đã được sửa sau bước này (${failure.changes
        .slice(0, 3)
        .map((change) => change.label)
        .join('; ')}${failure.changes.length > 3 ? '; …' : ''}). Hãy hoàn tác các bước sau trước.`;
    case 'placeholder':
      return `Mẫu văn bản có chỗ điền “${failure.placeholder}” ${failure.problem}. Hãy bổ sung thông tin hoặc sửa mẫu.`;
    case 'importFile':
      return `Tệp “${failure.fileName}” ${importProblems[failure.problem]}${failure.detail === '' ? '' : ` (${failure.detail})`}. Chưa có gì được ghi.`;
    case 'templateRefused':
      return `Chưa dùng được “${failure.fileName}”; mẫu đang dùng được giữ nguyên. ${failure.problems.join(' ')} Hãy sửa trong Word rồi chọn lại tệp.`;
    case 'printingUnavailable':
      return `Chưa in được ra PDF (${failure.detail}). Hãy xuất ra Word hoặc Excel.`;
    case 'canceled':
      return 'Đã dừng theo yêu cầu; chưa có gì thay đổi.';
    case 'unexpected':
      return `Chương trình gặp lỗi ngoài dự kiến (mã ${failure.reference}). Dữ liệu chưa bị thay đổi; hãy thử lại và ghi lại mã này nếu lỗi lặp lại.`;
    default:
      return failure satisfies never;
  }
}
