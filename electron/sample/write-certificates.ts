import { blankDesign, giayKhenDesign } from '#shared/domain/certificates/standard-designs.ts';
import { insertBlankMovement, writeDesign } from '../database/repositories/certificate-repository.ts';
import type { ServiceContext } from '../services/service-context.ts';

/** The office's blank of giấy khen with its stock, and its design on plain paper. */
export function writeCertificates({ database }: ServiceContext): void {
  const blank = writeDesign(database, null, { ...blankDesign, name: 'Phôi giấy khen của Sở (A4 ngang)' });
  writeDesign(database, null, { ...giayKhenDesign, name: 'Giấy khen của Sở, giấy trắng' });
  const movement = { designId: blank, decisionNumber: null, orderNumbers: null, note: null };
  insertBlankMovement(database, {
    ...movement,
    happenedOn: '2025-11-03',
    kind: 'received',
    quantity: 200,
    note: 'Nhận từ Văn phòng Sở',
  });
  insertBlankMovement(database, {
    ...movement,
    happenedOn: '2025-12-26',
    kind: 'printed',
    quantity: 78,
    orderNumbers: '1-78',
  });
  insertBlankMovement(database, {
    ...movement,
    happenedOn: '2025-12-26',
    kind: 'spoiled',
    quantity: 3,
    orderNumbers: '12, 40-41',
    note: 'Kẹt giấy ở khay tay',
  });
}
