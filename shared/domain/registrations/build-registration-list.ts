import type { Paper, PaperTable } from '../documents/paper.ts';

/** Somebody's registration as it prints. */
export interface PrintedRegistration {
  readonly name: string;
  /** Phân loại: kind of unit, or civil servant, public employee … */
  readonly kindName: string;
  /** Position and unit; empty for a collective. */
  readonly place: string;
  readonly titles: string;
  readonly commendations: string;
  readonly initiativeName: string;
  readonly note: string;
}

/** What the list is about. */
export interface RegistrationListFacts {
  readonly year: number;
  readonly datedOn: string;
  /** The unit whose registrations these are; null: the whole office. */
  readonly unitName: string | null;
  readonly officeName: string;
  readonly collectives: readonly PrintedRegistration[];
  readonly people: readonly PrintedRegistration[];
  /** How many could register in all, for the closing line. */
  readonly peopleInAll: number;
}

/** Danh sách đăng ký thi đua: I. Tập thể, II. Cá nhân, in the columns that provincial registrations have. */
export function buildRegistrationList(facts: RegistrationListFacts): Paper {
  return {
    title: 'DANH SÁCH ĐĂNG KÝ THI ĐUA',
    subtitle: `Năm ${facts.year}${facts.unitName === null ? '' : `\n${facts.unitName}`}`,
    number: null,
    symbol: null,
    datedOn: facts.datedOn,
    orientation: 'landscape',
    parts: [
      { kind: 'heading', text: 'I. TẬP THỂ' },
      ...(facts.collectives.length > 0 ? [collectiveTable(facts.collectives)] : [nobody('Không có tập thể')]),
      { kind: 'heading', text: 'II. CÁ NHÂN' },
      ...(facts.people.length > 0 ? [peopleTable(facts.people)] : [nobody('Không có cá nhân')]),
      { kind: 'text', name: 'Dòng kết', look: 'closing', paragraphs: [closing(facts)] },
    ],
    signatures: { kind: 'prepared', preparers: ['NGƯỜI LẬP'] },
  };
}

function nobody(name: string) {
  return { kind: 'text', name, look: 'body', paragraphs: ['Chưa có đăng ký.'] } as const;
}

function collectiveTable(lines: readonly PrintedRegistration[]): PaperTable {
  return {
    kind: 'table',
    name: 'Tập thể',
    columns: [
      { name: 'STT', kind: 'count' },
      { name: 'Tên tập thể', kind: 'text', widest: 240 },
      { name: 'Phân loại', kind: 'text', widest: 100 },
      { name: 'Danh hiệu thi đua đăng ký', kind: 'text', widest: 190 },
      { name: 'Hình thức khen thưởng đăng ký', kind: 'text', widest: 190 },
      { name: 'Ghi chú', kind: 'text', widest: 80, narrowest: 44 },
    ],
    rows: lines.map((line, index) => ({
      kind: 'item',
      cells: [index + 1, line.name, line.kindName, line.titles, line.commendations, line.note],
    })),
  };
}

function peopleTable(lines: readonly PrintedRegistration[]): PaperTable {
  return {
    kind: 'table',
    name: 'Cá nhân',
    columns: [
      { name: 'STT', kind: 'count' },
      { name: 'Họ và tên', kind: 'name', widest: 160 },
      { name: 'Phân loại cán bộ', kind: 'text', widest: 70 },
      { name: 'Chức vụ, phòng, đơn vị', kind: 'text', widest: 170 },
      { name: 'Danh hiệu thi đua đăng ký', kind: 'text', widest: 150 },
      { name: 'Hình thức khen thưởng đăng ký', kind: 'text', widest: 120 },
      { name: 'Sáng kiến, đề tài dự kiến', kind: 'text', widest: 170 },
      { name: 'Ghi chú', kind: 'text', widest: 60, narrowest: 44 },
    ],
    rows: lines.map((line, index) => ({
      kind: 'item',
      cells: [
        index + 1,
        line.name,
        line.kindName,
        line.place,
        line.titles,
        line.commendations,
        line.initiativeName,
        line.note,
      ],
    })),
  };
}

function closing({ collectives, people, peopleInAll }: RegistrationListFacts): string {
  const pad = (count: number) => String(count).padStart(2, '0');
  const share = people.length === peopleInAll ? '' : ` trên tổng số ${pad(peopleInAll)} cá nhân`;
  return `Danh sách này có ${pad(collectives.length)} tập thể và ${pad(people.length)} cá nhân${share} đăng ký thi đua./.`;
}
