import type { Gender, PersonKind, WorkRole } from '#shared/contracts/people.ts';
import type { UnitKey } from '../units/sample-units.ts';

/** A line of a career: it lasts until the day before the next one, the last one until the person left. */
export interface CareerLine {
  readonly from: string;
  readonly unit: UnitKey;
  readonly position: string | null;
  readonly role: WorkRole | null;
}

/** What the office knows of somebody; what is left out is unknown. */
export interface PersonFacts {
  readonly gender?: Gender;
  /** `YYYY-MM-DD`, or only the year. */
  readonly born?: string | number;
  /** Dân tộc. */
  readonly ethnic?: string;
  readonly party?: boolean;
  readonly kind?: PersonKind;
  /** Ngày vào ngành. */
  readonly started?: string;
  readonly nationalId?: string;
  readonly note?: string;
  /** The last day at work, of those who left. */
  readonly left?: string;
}

/** An invented person with the work history. */
export interface SamplePerson<Key extends string = string> extends PersonFacts {
  readonly key: Key;
  readonly name: string;
  readonly career: readonly CareerLine[];
}

/** A line of the tables of people. */
export function person<const Key extends string>(
  key: Key,
  name: string,
  facts: PersonFacts,
  career: readonly CareerLine[],
): SamplePerson<Key> {
  return { key, name, ...facts, career };
}

/** The same for a civil servant (công chức). */
export function civilServant<const Key extends string>(
  key: Key,
  name: string,
  facts: PersonFacts,
  career: readonly CareerLine[],
): SamplePerson<Key> {
  return person(key, name, { kind: 'civil-servant', ...facts }, career);
}

/** The same for a public employee (viên chức). */
export function publicEmployee<const Key extends string>(
  key: Key,
  name: string,
  facts: PersonFacts,
  career: readonly CareerLine[],
): SamplePerson<Key> {
  return person(key, name, { kind: 'public-employee', ...facts }, career);
}

/** A post that leads (lãnh đạo, quản lý). */
export function leads(from: string, unit: UnitKey, position: string): CareerLine {
  return { from, unit, position, role: 'leader' };
}

/** A post that works without leading (trực tiếp). */
export function works(from: string, unit: UnitKey, position: string | null): CareerLine {
  return { from, unit, position, role: 'direct-worker' };
}
