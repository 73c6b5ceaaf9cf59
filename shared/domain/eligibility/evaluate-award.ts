import type { IsoDate } from '../../dates/iso-date.ts';
import { type LawInForce, lawInForceOn } from '../../law/law-in-force.ts';
import { type LawVersion, lawVersionOn } from '../../law/versions.ts';
import { awardCatalogue } from '../awards/award-catalogue.ts';
import type { AwardCode } from '../awards/award-code.ts';
import type { SubjectKind } from '../awards/subject-kind.ts';
import type { CommendationKind } from './case-codes.ts';
import { notInProgram } from './conditions/not-in-program.ts';
import type { EvaluationContext } from './context.ts';
import { evaluateConditions } from './criterion.ts';
import type { Facts } from './facts.ts';
import { type Evaluation, outcomeOf } from './finding.ts';
import type { Regulation } from './regulation.ts';
import { regulationFindings } from './regulation-conditions.ts';
import { conditionsFor } from './rules/all-rules.ts';
import { at } from './rules/rule.ts';
import { completeSettings, type Settings } from './settings.ts';

/** The office's choices and regulations, by which every case is judged. */
export interface EvaluationOptions {
  readonly settings?: Partial<Settings> | undefined;
  readonly regulations?: readonly Regulation[] | undefined;
}

/** The law of one day with the office's choices, ready for many cases. */
export interface Judge {
  readonly on: IsoDate;
  readonly version: LawVersion;
  readonly law: LawInForce;
  readonly settings: Settings;
  readonly regulations: readonly Regulation[];
  /** Filled as conditions are met for the first time. */
  readonly heads: EvaluationContext['heads'];
}

/**
 * Opens the law of a day, once for many people.
 * @throws NotInForceError before 20/8/2014
 */
export function judgeOn(on: IsoDate, { settings, regulations = [] }: EvaluationOptions = {}): Judge {
  return {
    on,
    version: lawVersionOn(on),
    law: lawInForceOn(on, regulations),
    settings: completeSettings(settings),
    regulations,
    heads: new Map(),
  };
}

/** One question about a subject whose facts have been read. */
export interface AwardQuestion {
  readonly award: AwardCode;
  readonly year: number;
  readonly subject: SubjectKind;
  readonly kind?: CommendationKind | undefined;
  readonly facts: Facts;
}

const noRule = [notInProgram(at('law2022', undefined, 'memory'), 'tiêu chuẩn này cho ngày nhận hồ sơ')];

const unreadNotice =
  'Áp dụng Luật 06/2026/QH16 (hiệu lực từ 01/10/2026), chưa đối chiếu văn bản gốc: các điều kiện lấy theo Luật 06/2022/QH15, riêng nơi có cách hiểu khác nhau thì để chưa xác định.';

/** Judges one question by the law of the judge's day. Cheap: a person against all awards takes far less than a millisecond. */
export function evaluateAward(
  judge: Judge,
  { award, year, subject, kind = 'merit', facts }: AwardQuestion,
): Evaluation {
  const { on, version, law, settings, regulations } = judge;
  const context: EvaluationContext = {
    award,
    subject,
    kind,
    year,
    on,
    version: version.key,
    isRead: version.isRead,
    facts,
    law,
    settings,
    heads: judge.heads,
    memo: new Map(),
  };
  const conditions = conditionsFor(award, subject, kind, version.key) ?? noRule;
  const findings = evaluateConditions(conditions, context);
  if (regulations.length > 0) findings.push(...regulationFindings(regulations, context));
  return {
    award,
    outcome: outcomeOf(findings),
    lawVersion: version.key,
    findings,
    ...(version.isRead ? {} : { notice: unreadNotice }),
  };
}

/** The awards that may be given to a kind of subject, the highest first. */
export function awardsFor(subject: SubjectKind): readonly AwardCode[] {
  return Object.values(awardCatalogue)
    .filter((award) => award.subjects.includes(subject))
    .sort((left, right) => left.precedence - right.precedence)
    .map((award) => award.code);
}
