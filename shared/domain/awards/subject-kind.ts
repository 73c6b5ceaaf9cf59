/** Who an award is given to: cá nhân, tập thể, hộ gia đình. */
export const subjectKinds = ['person', 'collective', 'household'] as const;

export type SubjectKind = (typeof subjectKinds)[number];

/** The Vietnamese word for each kind of subject. */
export const subjectKindNames: Readonly<Record<SubjectKind, string>> = {
  person: 'cá nhân',
  collective: 'tập thể',
  household: 'hộ gia đình',
};
