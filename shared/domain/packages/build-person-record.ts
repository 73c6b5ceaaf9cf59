import type { Paper, PaperPart, PaperTable } from '../documents/paper.ts';
import { type PersonDetails, personDetailNames, personDetails } from '../personal-data/person-detail.ts';

/** What the records know of a person who leaves; what is not known is empty. */
export interface PersonRecordFacts {
  readonly officeName: string;
  readonly datedOn: string;
  readonly fullName: string;
  readonly otherSpellings: readonly string[];
  readonly born: string;
  readonly gender: string;
  readonly ethnicGroup: string;
  readonly nationalId: string;
  readonly details: PersonDetails;
  readonly kind: string;
  readonly startedOn: string;
  readonly work: readonly { readonly period: string; readonly unit: string; readonly position: string }[];
  readonly awards: readonly { readonly year: number; readonly name: string; readonly decision: string }[];
  /** Awards that were taken back, told apart. */
  readonly revoked: readonly { readonly year: number; readonly name: string; readonly decision: string }[];
  readonly ratings: readonly { readonly year: number; readonly name: string }[];
  readonly initiatives: readonly {
    readonly year: number;
    readonly name: string;
    readonly scope: string;
    readonly decision: string;
  }[];
  readonly topics: readonly { readonly acceptedOn: string; readonly name: string; readonly scope: string }[];
  readonly registrations: readonly { readonly year: number; readonly awards: string }[];
  /** Discipline, reviews, absences, one line each. */
  readonly others: readonly { readonly period: string; readonly what: string; readonly basis: string }[];
}

/** Sơ yếu thi đua, khen thưởng of one person who goes to another office: all that the register holds. */
export function buildPersonRecord(facts: PersonRecordFacts): Paper {
  const known = (name: string, value: string) => (value === '' ? [] : [`${name}: ${value}.`]);
  return {
    title: 'TRÍCH HỒ SƠ THI ĐUA, KHEN THƯỞNG',
    subtitle: `Của ${facts.fullName}`,
    number: null,
    symbol: null,
    datedOn: facts.datedOn,
    orientation: 'portrait',
    parts: [
      {
        kind: 'text',
        name: 'Thông tin cá nhân',
        look: 'body',
        paragraphs: [
          `Họ và tên: ${facts.fullName}.`,
          ...known('Tên ghi trong giấy tờ cũ', facts.otherSpellings.join('; ')),
          ...known('Ngày, năm sinh', facts.born),
          ...known('Giới tính', facts.gender),
          ...known('Dân tộc', facts.ethnicGroup),
          ...known('Số CCCD', facts.nationalId),
          ...known('Đối tượng', facts.kind),
          ...known('Ngày vào ngành', facts.startedOn),
          ...personDetails.flatMap((detail) => known(personDetailNames[detail], facts.details[detail] ?? '')),
        ],
      },
      ...section(
        'I. QUÁ TRÌNH CÔNG TÁC',
        table(
          'Quá trình công tác',
          ['Thời gian', 'Đơn vị', 'Chức vụ'],
          facts.work.map((row) => [row.period, row.unit, row.position]),
        ),
      ),
      ...section(
        'II. DANH HIỆU THI ĐUA, HÌNH THỨC KHEN THƯỞNG',
        table(
          'Khen thưởng',
          ['Năm', 'Danh hiệu, hình thức', 'Quyết định'],
          facts.awards.map((row) => [row.year, row.name, row.decision]),
        ),
      ),
      ...(facts.revoked.length === 0
        ? []
        : section(
            'Đã thu hồi, huỷ bỏ',
            table(
              'Đã thu hồi',
              ['Năm', 'Danh hiệu, hình thức', 'Quyết định'],
              facts.revoked.map((row) => [row.year, row.name, row.decision]),
            ),
          )),
      ...section(
        'III. MỨC ĐỘ HOÀN THÀNH NHIỆM VỤ',
        table(
          'Xếp loại',
          ['Năm', 'Mức độ'],
          facts.ratings.map((row) => [row.year, row.name]),
        ),
      ),
      ...section(
        'IV. SÁNG KIẾN, ĐỀ TÀI',
        table(
          'Sáng kiến, đề tài',
          ['Năm, ngày công nhận', 'Tên', 'Phạm vi', 'Quyết định'],
          [
            ...facts.initiatives.map((row) => [row.year, row.name, row.scope, row.decision]),
            ...facts.topics.map((row) => [row.acceptedOn, row.name, row.scope, '']),
          ],
        ),
      ),
      ...section(
        'V. ĐĂNG KÝ THI ĐUA',
        table(
          'Đăng ký thi đua',
          ['Năm', 'Danh hiệu đăng ký'],
          facts.registrations.map((row) => [row.year, row.awards]),
        ),
      ),
      ...section(
        'VI. KỶ LUẬT, XEM XÉT, NGHỈ',
        table(
          'Kỷ luật, xem xét, nghỉ',
          ['Thời gian', 'Nội dung', 'Căn cứ, ghi chú'],
          facts.others.map((row) => [row.period, row.what, row.basis]),
        ),
      ),
      {
        kind: 'text',
        name: 'Xác nhận',
        look: 'closing',
        paragraphs: [
          `${facts.officeName} trích từ sổ theo dõi thi đua, khen thưởng đến ngày lập; mục không ghi là chưa có trong sổ./.`,
        ],
      },
    ],
    signatures: { kind: 'recipients' },
  };
}

function section(heading: string, body: PaperTable): readonly PaperPart[] {
  if (body.rows.length > 0) return [{ kind: 'heading', text: heading }, body];
  const nothing = {
    kind: 'text',
    name: `${body.name} (không có)`,
    look: 'body',
    paragraphs: ['Không có trong sổ.'],
  } as const;
  return [{ kind: 'heading', text: heading }, nothing];
}

function table(name: string, columns: readonly string[], rows: readonly (readonly (string | number)[])[]): PaperTable {
  return {
    kind: 'table',
    name,
    columns: [
      { name: 'STT', kind: 'count' },
      ...columns.map((column, index) =>
        index === 0
          ? ({ name: column, kind: 'center' } as const)
          : ({ name: column, kind: 'text', widest: 280 } as const),
      ),
    ],
    rows: rows.map((cells, index) => ({ kind: 'item', cells: [index + 1, ...cells.map(String)] })),
  };
}
