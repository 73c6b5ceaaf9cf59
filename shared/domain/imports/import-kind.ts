/** What a file of a unit can bring: people, this year's registrations, proposals for a round, awards of past years, initiatives, yearly ratings. */
export const importKinds = ['people', 'registrations', 'proposals', 'awards', 'initiatives', 'ratings'] as const;
export type ImportKind = (typeof importKinds)[number];

/** The kinds as the screen calls them. */
export const importKindNames: Readonly<Record<ImportKind, string>> = {
  people: 'Danh sách cá nhân',
  registrations: 'Đăng ký thi đua',
  proposals: 'Đề nghị khen thưởng',
  awards: 'Khen thưởng các năm',
  initiatives: 'Sáng kiến',
  ratings: 'Xếp loại',
};
