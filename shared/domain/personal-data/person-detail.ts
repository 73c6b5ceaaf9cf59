/**
 * What forms ask of a person and nothing is decided by: the register of provincial software (chính quán, trú quán, quốc tịch, mã cán
 * bộ), its import file (địa chỉ), and the achievement report (quê quán, nơi thường trú, trình độ, điện thoại; NĐ 152/2025, forms).
 */
export const personDetailNames = {
  nativePlace: 'Quê quán',
  residence: 'Nơi thường trú',
  nationality: 'Quốc tịch',
  personnelCode: 'Mã cán bộ',
  qualification: 'Trình độ chuyên môn',
  phone: 'Điện thoại',
} as const;
export type PersonDetail = keyof typeof personDetailNames;
export const personDetails = Object.keys(personDetailNames) as readonly PersonDetail[];

/** The details of a person; null: not known. */
export type PersonDetails = Readonly<Record<PersonDetail, string | null>>;

/** Nothing is known. */
export const unknownDetails: PersonDetails = {
  nativePlace: null,
  residence: null,
  nationality: null,
  personnelCode: null,
  qualification: null,
  phone: null,
};
