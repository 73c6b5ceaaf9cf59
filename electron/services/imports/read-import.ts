import type { Input, Output } from '#shared/contracts/ipc-contract.ts';
import { fail } from '#shared/errors/app-failure.ts';
import type { ServiceContext } from '../service-context.ts';

/** Reads a file and proposes what it is. @throws AppFailureError refused */
export function readImport(_context: ServiceContext, _input: Input<'imports:read'>): Output<'imports:read'> {
  return fail({
    kind: 'refused',
    field: null,
    message: 'Bản này chưa đọc được tệp; hãy nhập trực tiếp vào danh sách.',
  });
}
