import { cite } from '../../../law/citation.ts';
import { bkttgMovementYears } from '../../../law/parameters/commendations/bkttg/movement-years.ts';
import { hcld2DirectorYears } from '../../../law/parameters/commendations/hcld2/director-years.ts';
import { hcld3DirectorYears } from '../../../law/parameters/commendations/hcld3/director-years.ts';
import { hcld3MovementYears } from '../../../law/parameters/commendations/hcld3/movement-years.ts';
import { awardCatalogue } from '../../awards/award-catalogue.ts';
import { type AwardCode, commendationCodes } from '../../awards/award-code.ts';
import type { SubjectKind } from '../../awards/subject-kind.ts';
import { type CommendationKind, commendationKindNames } from '../case-codes.ts';
import { confirmed } from '../conditions/confirm.ts';
import { notInProgram } from '../conditions/not-in-program.ts';
import { longEnoughInPost, movementLongEnough } from '../conditions/special-grounds.ts';
import type { Condition } from '../criterion.ts';
import { at, type Place, type Rule, type RuleVersion, within } from './rule.ts';

const kinds2003 = at('law2003', undefined, 'memory');
const kinds2022 = at('law2022', '8');

/** Achievement that no record can prove: the head of the office answers for it. */
function claimed(place: Place, kind: CommendationKind): readonly Condition[] {
  const head = {
    key: 'ground',
    label: `Thành tích ${commendationKindNames[kind]}`,
    ...place,
  };
  return [confirmed(head, `Có thành tích ${commendationKindNames[kind]} đạt tiêu chuẩn của điều luật.`)];
}

/** Commendation of sudden, thematic or external achievement: the general bars, and what the officer answers for. */
function claimedRule(award: AwardCode, subject: SubjectKind, kind: CommendationKind): Rule {
  const from2024 = [...claimed(kinds2022, kind), ...movementOf(award, subject, kind)];
  return {
    award,
    subject,
    kind,
    versions: [
      { from: 'R2014', conditions: claimed(kinds2003, kind) },
      { from: 'R2024', conditions: from2024 },
    ],
  };
}

/** Luật 06/2022/QH15, Điều 44 khoản 1 điểm a, Điều 73 khoản 4 điểm d: how long the movement must have been. */
function movementOf(award: AwardCode, subject: SubjectKind, kind: CommendationKind): readonly Condition[] {
  if (kind !== 'movement') return [];
  if (award === 'HCLD3')
    return [movementLongEnough(at('law2022', subject === 'person' ? '44.1a' : '44.4'), hcld3MovementYears)];
  if (award === 'BKTTG' && subject === 'collective')
    return [movementLongEnough(at('law2022', '73.4d'), bkttgMovementYears)];
  return [];
}

function notHeld(award: AwardCode, subject: SubjectKind, kind: CommendationKind): Rule {
  const standard = `tiêu chuẩn khen thưởng ${commendationKindNames[kind]}`;
  return {
    award,
    subject,
    kind,
    versions: [
      { from: 'R2014', conditions: [notInProgram(kinds2003, standard)] },
      { from: 'R2024', conditions: [notInProgram(kinds2022, standard)] },
    ],
  };
}

const spotless = (place: Place): Condition =>
  confirmed(
    {
      key: 'spotless',
      label: 'Không bị kỷ luật trong thời gian giữ chức vụ',
      ...place,
    },
    'Không bị kỷ luật, kết luận sai phạm nghiêm trọng trong thời gian giữ chức vụ.',
  );

/** Cống hiến of a department director: 10 years for hạng Ba, 15 for hạng Nhì. */
function dedicationRule(award: 'HCLD3' | 'HCLD2'): Rule {
  const years = award === 'HCLD3' ? hcld3DirectorYears : hcld2DirectorYears;
  const order = cite('law2022', award === 'HCLD3' ? '44' : '43');
  const version = (from: RuleVersion['from'], place: Place): RuleVersion => ({
    from,
    conditions: [longEnoughInPost(place, years), spotless(place)],
  });
  return {
    award,
    subject: 'person',
    kind: 'dedication',
    versions: [
      version('R2014', at('decree65of2014', award === 'HCLD3' ? '17.3b' : '16.3b')),
      version('R2017', at('decree91of2017', award === 'HCLD3' ? '24' : '23', 'memory')),
      version('R2024', within(order, at('decree98of2023', undefined, 'memory'))),
      version(
        'R2025',
        award === 'HCLD3'
          ? at('decree152of2025', '21', 'secondary')
          : within(order, at('decree152of2025', undefined, 'memory')),
      ),
    ],
  };
}

const pairs = commendationCodes.flatMap((award) =>
  awardCatalogue[award].subjects.map((subject) => ({ award, subject })),
);

/** Rules for kinds of commendation other than merit. Luật 06/2022/QH15, Điều 8. */
export const specialKindRules: readonly Rule[] = [
  ...pairs.flatMap(({ award, subject }) => [
    claimedRule(award, subject, 'movement'),
    claimedRule(award, subject, 'unexpected'),
    claimedRule(award, subject, 'foreign-relations'),
    notHeld(award, subject, 'seniority'),
  ]),
  ...pairs
    .filter(({ award, subject }) => subject !== 'person' || (award !== 'HCLD3' && award !== 'HCLD2'))
    .map(({ award, subject }) => notHeld(award, subject, 'dedication')),
  dedicationRule('HCLD3'),
  dedicationRule('HCLD2'),
];
