import { createHash } from 'node:crypto';
import type { Input, Output } from '#shared/contracts/ipc-contract.ts';
import { fail } from '#shared/errors/app-failure.ts';
import {
  findDesign,
  listDesigns,
  readBackground as read,
  writeBackground,
  writeDesign,
} from '../../database/repositories/certificate-repository.ts';
import { keepContent } from '../../database/repositories/kept-content.ts';
import { deleteRow } from '../../database/rows.ts';
import { installedFonts } from '../../documents/fonts/installed-fonts.ts';
import { recordStep, type ServiceContext } from '../service-context.ts';

/** A page scanned in colour at 300 dpi, as JPEG or PNG, stays below this. Bytes. */
const LARGEST_SCAN = 20 * 1024 * 1024;

/** The office's own designs. */
export function listCertificateDesigns({ database }: ServiceContext): Output<'certificates:designs'> {
  return listDesigns(database);
}

/** Adds or changes a design. @throws AppFailureError refused (name in use), notFound */
export function saveCertificateDesign(
  context: ServiceContext,
  { id, design }: Input<'certificates:save-design'>,
): Output<'certificates:save-design'> {
  const { database } = context;
  if (id !== null && findDesign(database, id) === null) fail({ kind: 'notFound', entity: 'certificateDesign', id });
  if (listDesigns(database).some((known) => known.design.name === design.name && known.id !== id)) {
    fail({ kind: 'refused', field: 'name', message: `Đã có mẫu “${design.name}”; hãy đặt tên khác.` });
  }
  const label = id === null ? `Thêm mẫu giấy khen: ${design.name}` : `Sửa mẫu giấy khen: ${design.name}`;
  return recordStep(context, label, () => ({ id: writeDesign(database, id, design) }));
}

/** Removes a design of which no blank was entered. @throws AppFailureError notFound, inUse */
export function removeCertificateDesign(context: ServiceContext, { id }: Input<'certificates:remove-design'>): null {
  const { database } = context;
  const row = findDesign(database, id) ?? fail({ kind: 'notFound', entity: 'certificateDesign', id });
  if (row.blanksLeft !== null) fail({ kind: 'inUse', entity: 'certificateDesign', by: 'sổ theo dõi phôi của mẫu này' });
  recordStep(context, `Xoá mẫu giấy khen: ${row.design.name}`, () => deleteRow(database, 'certificate_designs', id));
  return null;
}

/** Puts the scan of a blank behind a design. @throws AppFailureError notFound, refused (no picture, too large) */
export function setCertificateBackground(
  context: ServiceContext,
  { id, fileName, bytes }: Input<'certificates:set-background'>,
): null {
  const { database } = context;
  const { design } = findDesign(database, id) ?? fail({ kind: 'notFound', entity: 'certificateDesign', id });
  if (bytes === null) {
    recordStep(context, `Bỏ ảnh phôi của mẫu ${design.name}`, () => writeBackground(database, id, null));
    return null;
  }
  const mediaType = pictureType(bytes);
  if (mediaType === null) {
    const message = `“${fileName}” không phải ảnh PNG hoặc JPEG. Hãy quét hoặc chụp lại phôi thành ảnh rồi chọn tệp đó.`;
    fail({ kind: 'refused', field: null, message });
  }
  if (bytes.byteLength > LARGEST_SCAN) {
    fail({ kind: 'refused', field: null, message: `“${fileName}” lớn hơn 20 MB; hãy quét ở 200 dpi, dạng JPEG.` });
  }
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  recordStep(context, `Đặt ảnh phôi cho mẫu ${design.name}`, () => {
    keepContent(database, sha256, bytes);
    writeBackground(database, id, { sha256, mediaType });
  });
  return null;
}

/** The scan behind a design, or null. */
export function readCertificateBackground(
  { database }: ServiceContext,
  { id }: Input<'certificates:background'>,
): Output<'certificates:background'> {
  const background = read(database, id);
  return background === null ? null : { mediaType: background.mediaType, bytes: new Uint8Array(background.content) };
}

/** The families of this machine's fonts, in order. */
export function listFonts(): Output<'certificates:fonts'> {
  const families = new Set(installedFonts().map((font) => font.family));
  families.add('Times New Roman');
  return [...families].sort((one, other) => one.localeCompare(other, 'vi'));
}

/** By its first bytes; names lie. */
function pictureType(bytes: Uint8Array): string | null {
  const starts = (...codes: number[]) => codes.every((code, index) => bytes[index] === code);
  if (starts(0x89, 0x50, 0x4e, 0x47)) return 'image/png';
  return starts(0xff, 0xd8, 0xff) ? 'image/jpeg' : null;
}
