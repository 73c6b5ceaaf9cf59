import type { Output } from '#shared/contracts/ipc-contract.ts';

/** The documents that the program makes, and as what. */
export function listDocuments(): Output<'documents:list'> {
  return [
    { id: 'award-list', name: 'Danh sách khen thưởng', formats: ['docx', 'xlsx', 'pdf'] },
    { id: 'award-register', name: 'Sổ theo dõi khen thưởng', formats: ['docx', 'xlsx', 'pdf'] },
    { id: 'decision', name: 'Quyết định khen thưởng', formats: ['docx', 'pdf'] },
  ];
}
