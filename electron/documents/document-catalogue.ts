import type { DocumentInfo } from '../../shared/contracts/documents.ts';

/** The documents that the program makes, and as what. */
export const documentCatalogue: readonly DocumentInfo[] = [
  { id: 'award-list', name: 'Danh sách khen thưởng', formats: ['docx', 'xlsx', 'pdf'] },
  { id: 'registration-list', name: 'Danh sách đăng ký thi đua', formats: ['docx', 'xlsx', 'pdf'] },
  { id: 'award-register', name: 'Sổ theo dõi khen thưởng', formats: ['docx', 'xlsx', 'pdf'] },
  { id: 'decision', name: 'Quyết định khen thưởng', formats: ['docx', 'xlsx', 'pdf'] },
];
