import type { SubjectKind } from '../awards/subject-kind.ts';
import type { MissingFact } from './finding.ts';

const places = {
  ratings: 'Xếp loại hằng năm',
  awards: 'Quá trình khen thưởng',
  initiatives: 'Sáng kiến',
  researchTopics: 'Đề tài khoa học',
  discipline: 'Kỷ luật',
  underReview: 'Xem xét kỷ luật, khiếu nại, tố cáo',
  employment: 'Quá trình công tác',
  leadership: 'Quá trình công tác',
  gender: 'Thông tin cá nhân',
  movement: 'Phong trào thi đua',
  members: 'Xếp loại và khen thưởng của từng người trong đơn vị',
  existsSince: 'Thông tin đơn vị',
  eligibleForFlag: 'Thông tin đơn vị',
  blockLeader: 'Kết quả hằng năm',
  exceededTargets: 'Kết quả hằng năm',
  contribution: 'Đóng góp của hộ gia đình',
} as const;

const owners: Readonly<Record<SubjectKind, string>> = {
  person: 'Hồ sơ cá nhân',
  collective: 'Hồ sơ đơn vị',
  household: 'Hồ sơ hộ gia đình',
};

/** Names a missing fact and where to enter it. `key` is the key of the case file, such as `members.total`. */
export function missingFact(subject: SubjectKind, key: string, fact: string): MissingFact {
  const place = places[key.split('.')[0] as keyof typeof places];
  return { fact, enterAt: `${owners[subject]} → ${place}`, key };
}

/** A text that nobody has entered yet: the officer enters the standard, or chooses how to read it. */
export function missingText(fact: string, key: 'regulations' | 'settings.fighterFrom2026'): MissingFact {
  const place = key === 'regulations' ? 'Quy định của tỉnh, cơ quan' : 'Cách hiểu';
  return { fact, enterAt: `Luật → ${place}`, key };
}
