import type { DocumentInfo } from '../../shared/contracts/documents.ts';

/** The documents that the program makes, and as what. */
export const documentCatalogue: readonly DocumentInfo[] = [
  { id: 'award-list', name: 'Danh sách khen thưởng', formats: ['docx', 'xlsx', 'pdf'] },
  { id: 'launch-plan', name: 'Kế hoạch phát động phong trào thi đua', formats: ['docx', 'xlsx', 'pdf'] },
  { id: 'target-report', name: 'Báo cáo tiến độ thực hiện chỉ tiêu', formats: ['docx', 'xlsx', 'pdf'] },
  { id: 'year-calendar', name: 'Lịch công tác thi đua, khen thưởng', formats: ['docx', 'xlsx', 'pdf'] },
  { id: 'registration-list', name: 'Danh sách đăng ký thi đua', formats: ['docx', 'xlsx', 'pdf'] },
  { id: 'unit-form', name: 'Biểu gửi đơn vị điền', formats: ['xlsx'] },
  { id: 'certificates', name: 'Giấy khen', formats: ['pdf'] },
  { id: 'certificate-ruler', name: 'Trang thước căn máy in', formats: ['pdf'] },
  { id: 'envelopes', name: 'Phong bì', formats: ['pdf'] },
  { id: 'folder-labels', name: 'Nhãn bìa hồ sơ', formats: ['pdf'] },
  { id: 'pledge', name: 'Bản giao ước thi đua', formats: ['docx', 'pdf'] },
  { id: 'pledge-results', name: 'Kết quả thực hiện giao ước', formats: ['docx', 'xlsx', 'pdf'] },
  { id: 'council-ballot', name: 'Phiếu bầu của hội đồng', formats: ['docx', 'xlsx', 'pdf'] },
  { id: 'council-count', name: 'Biên bản kiểm phiếu', formats: ['docx', 'xlsx', 'pdf'] },
  { id: 'council-minutes', name: 'Biên bản họp hội đồng', formats: ['docx', 'xlsx', 'pdf'] },
  { id: 'council-submission', name: 'Tờ trình đề nghị khen thưởng', formats: ['docx', 'xlsx', 'pdf'] },
  { id: 'council-draft-decision', name: 'Dự thảo quyết định khen thưởng', formats: ['docx', 'xlsx', 'pdf'] },
  { id: 'council-posting', name: 'Thông báo công khai danh sách', formats: ['docx', 'xlsx', 'pdf'] },
  { id: 'award-register', name: 'Sổ theo dõi khen thưởng', formats: ['docx', 'xlsx', 'pdf'] },
  { id: 'decision', name: 'Quyết định khen thưởng', formats: ['docx', 'xlsx', 'pdf'] },
];
