/** What a file of a unit can bring: people, this year's registrations, awards of past years, initiatives, yearly ratings. */
export const importKinds = ['people', 'registrations', 'awards', 'initiatives', 'ratings'] as const;
export type ImportKind = (typeof importKinds)[number];

/** The kinds as the screen calls them. */
export const importKindNames: Readonly<Record<ImportKind, string>> = {
  people: 'Danh sách cá nhân',
  registrations: 'Đăng ký thi đua',
  awards: 'Khen thưởng các năm',
  initiatives: 'Sáng kiến',
  ratings: 'Xếp loại',
};
