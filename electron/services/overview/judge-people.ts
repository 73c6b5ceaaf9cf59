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
const judgedLast = new WeakMap<ServiceContext['database'], Judged>();

/** Judges people for awards of a year by the law of a day; only those whose facts changed since the last time are judged anew. */
export function judgePeople(
  context: ServiceContext,
  year: number,
  on: IsoDate,
  asked: readonly { readonly award: AwardCode; readonly without: readonly { readonly owner: FactOwner }[] }[],
): (owner: FactOwner, award: AwardCode) => Outcome {
  const { outcomes } = knownOutcomes(context, `${year} ${on}`);
  const open = asked.flatMap(({ award, without }) =>
    without.flatMap(({ owner }) => (outcomes.has(keyOf(owner, award)) ? [] : [{ owner, award }])),
  );
  const owners = [...new Map(open.map(({ owner }) => [owner.id, owner])).values()];
  if (owners.length > 0) {
    const docket = openDocket(context, year, on, owners.length > FEW ? null : owners);
    for (const { owner, award } of open) outcomes.set(keyOf(owner, award), docket.evaluate(owner, award).outcome);
  }
  return (owner, award) => outcomes.get(keyOf(owner, award)) ?? 'undetermined';
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
