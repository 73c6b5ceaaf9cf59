import type { FactOwner } from '#shared/contracts/facts.ts';
import type { IsoDate } from '#shared/dates/iso-date.ts';
import type { AwardCode } from '#shared/domain/awards/award-code.ts';
import type { Outcome } from '#shared/domain/eligibility/finding.ts';
import { lastChange, ownersChangedSince } from '../../database/facts-changed.ts';
import { openDocket } from '../eligibility/open-docket.ts';
import type { ServiceContext } from '../service-context.ts';

/** The outcomes of everybody judged last: 5,000 people take a second, and the overview is opened again and again. */
interface Judged {
  readonly key: string;
  change: number;
  readonly outcomes: Map<string, Outcome>;
}
/** The awards asked for, each with those it is asked for. */
type Asked = readonly { readonly award: AwardCode; readonly without: readonly { readonly owner: FactOwner }[] }[];

const judgedLast = new WeakMap<ServiceContext['database'], Judged>();

/** Judges people for awards of a year by the law of a day; only those whose facts changed since the last time are judged anew. */
export function judgePeople(
  context: ServiceContext,
  year: number,
  on: IsoDate,
  asked: Asked,
): (owner: FactOwner, award: AwardCode) => Outcome {
  const { outcomes } = knownOutcomes(context, `${year} ${on}`);
  judge(context, year, on, stillToJudge(asked, outcomes), outcomes);
  return (owner, award) => outcomes.get(keyOf(owner, award)) ?? 'undetermined';
}

/**
 * Judges the same people a few at a time, so that whoever asks for something else meanwhile is answered between two
 * slices (`pause`). What is written meanwhile is judged anew by the call that follows.
 */
export async function judgePeopleInSlices(
  context: ServiceContext,
  year: number,
  on: IsoDate,
  asked: Asked,
  pause: () => Promise<void>,
): Promise<void> {
  const key = `${year} ${on}`;
  const open = stillToJudge(asked, knownOutcomes(context, key).outcomes);
  for (let from = 0; from < open.length; from += FEW) {
    judge(context, year, on, open.slice(from, from + FEW), knownOutcomes(context, key).outcomes);
    await pause();
  }
}

/** Somebody and the awards not judged yet. */
interface ToJudge {
  readonly owner: FactOwner;
  readonly awards: AwardCode[];
}

function stillToJudge(asked: Asked, outcomes: ReadonlyMap<string, Outcome>): ToJudge[] {
  const found = new Map<number, ToJudge>();
  for (const { award, without } of asked) {
    for (const { owner } of without) {
      if (outcomes.has(keyOf(owner, award))) continue;
      const known = found.get(owner.id);
      if (known === undefined) found.set(owner.id, { owner, awards: [award] });
      else known.awards.push(award);
    }
  }
  return [...found.values()];
}

function judge(
  context: ServiceContext,
  year: number,
  on: IsoDate,
  open: readonly ToJudge[],
  outcomes: Map<string, Outcome>,
): void {
  if (open.length === 0) return;
  const docket = openDocket(context, year, on, open.length > FEW ? null : open.map(({ owner }) => owner));
  for (const { owner, awards } of open) {
    for (const award of awards) outcomes.set(keyOf(owner, award), docket.evaluate(owner, award).outcome);
  }
}

/** Reading the facts of more people one by one takes longer than reading everybody's. */
const FEW = 200;

function knownOutcomes(context: ServiceContext, key: string): Judged {
  const { database } = context;
  const known = judgedLast.get(database);
  const change = lastChange(database);
  const changed = known?.key === key ? ownersChangedSince(database, known.change) : 'everybody';
  if (known === undefined || changed === 'everybody') {
    const judged = { key, change, outcomes: new Map<string, Outcome>() };
    judgedLast.set(database, judged);
    return judged;
  }
  known.change = change;
  const ids = new Set(changed.flatMap((owner) => (owner.kind === 'person' ? [owner.id] : [])));
  if (ids.size > 0) {
    for (const judgedKey of known.outcomes.keys()) {
      if (ids.has(Number(judgedKey.slice(0, judgedKey.indexOf(' '))))) known.outcomes.delete(judgedKey);
    }
  }
  return known;
}

function keyOf({ id }: FactOwner, award: AwardCode): string {
  return `${id} ${award}`;
}
