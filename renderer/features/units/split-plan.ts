import type { Request } from '#shared/contracts/ipc-contract.ts';
import type { UnitFormValues } from './unit-form.tsx';

/** Where one member goes when the unit is split: the number of a new unit, or stays. */
export type SplitTarget = number | null;

/** A split as it is put together in the dialog. */
export interface SplitPlan {
  readonly into: readonly UnitFormValues[];
  readonly keepsOld: boolean;
  /** By person; who is absent has not been placed. */
  readonly targets: ReadonlyMap<number, SplitTarget>;
  readonly on: string | null;
  readonly decision: string;
}

/** The plan as the contract wants it; what is still wrong in it the contract's schema says. */
export function splitInput(unit: { id: number; parentId: number | null }, plan: SplitPlan): Request<'units:split'> {
  const moves = [...plan.targets].flatMap(([personId, to]) => (to === null ? [] : [{ personId, to }]));
  return {
    id: unit.id,
    into: plan.into.map((part) => ({ ...part, parentId: unit.parentId, foundedOn: plan.on })),
    keepsOld: plan.keepsOld,
    on: plan.on ?? '',
    decision: plan.decision || null,
    moves,
  };
}

/** The targets without those that pointed at a new unit that was taken out again. */
export function withoutPart(
  targets: ReadonlyMap<number, SplitTarget>,
  index: number,
): ReadonlyMap<number, SplitTarget> {
  const kept = new Map<number, SplitTarget>();
  for (const [person, to] of targets) {
    if (to === null || to < index) kept.set(person, to);
    else if (to > index) kept.set(person, to - 1);
  }
  return kept;
}

/** How the plan ends for the people, as sentences. */
export function splitSentences(plan: SplitPlan, members: number): readonly string[] {
  const placed = [...plan.targets.values()].filter((to) => to !== null).length;
  const rest = members - placed;
  if (members === 0) return ['Không có ai đang công tác tại đây.'];
  return [
    `${placed} người sang đơn vị mới.`,
    ...(rest > 0 && plan.keepsOld ? [`${rest} người ở lại đơn vị cũ.`] : []),
    ...(rest > 0 && !plan.keepsOld
      ? [
          `${rest} người chưa được xếp chỗ sẽ thôi công tác tại đơn vị cũ và chưa có đơn vị mới; hãy xếp hết trước khi tách.`,
        ]
      : []),
  ];
}
