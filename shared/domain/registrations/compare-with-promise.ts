/** What became of one promised award: conferred, not conferred though the year is decided, or not decided yet. */
export type KeptState = 'reached' | 'missed' | 'open';

/** What became of a whole registration. `unregistered`: something was conferred, or nothing, without a promise. */
export const promiseStates = ['kept', 'exceeded', 'partly', 'missed', 'open', 'unregistered'] as const;
export type PromiseState = (typeof promiseStates)[number];
export const promiseStateNames: Record<PromiseState, string> = {
  kept: 'Đạt như đăng ký',
  exceeded: 'Vượt đăng ký',
  partly: 'Đạt một phần',
  missed: 'Không đạt',
  open: 'Chưa có kết quả',
  unregistered: 'Không đăng ký',
};

/** An award with its place in the catalogue. */
export interface RankedAward {
  readonly awardTypeId: number;
  readonly code: string;
  readonly shortName: string;
  /** 1 is the highest. */
  readonly precedence: number;
}

/** Titles that include the ones after them: who is Chiến sĩ thi đua cơ sở is Lao động tiên tiến too. Law 06/2022/QH15, Articles 21–24, 27, 28. */
const ladders: readonly (readonly string[])[] = [
  ['CSTDTQ', 'CSTDT', 'CSTDCS', 'LDTT'],
  ['TTLDXS', 'TTLDTT'],
];

/**
 * Compares what somebody registered for with what was conferred. `isDecided` tells whether the year's decision on an award is
 * there for anybody: until then nothing is called missed.
 */
export function compareWithPromise(
  promised: readonly RankedAward[],
  received: readonly RankedAward[],
  isDecided: (awardTypeId: number) => boolean,
): {
  readonly promised: readonly { readonly award: RankedAward; readonly state: KeptState }[];
  readonly state: PromiseState;
} {
  const lines = promised.map((award) => {
    const state: KeptState = received.some((got) => includes(got, award))
      ? 'reached'
      : isDecided(award.awardTypeId)
        ? 'missed'
        : 'open';
    return { award, state };
  });
  return {
    promised: lines,
    state: stateOf(
      lines.map((line) => line.state),
      isMore(promised, received),
    ),
  };
}

function stateOf(states: readonly KeptState[], isExceeded: boolean): PromiseState {
  if (states.length === 0) return 'unregistered';
  const reached = states.filter((state) => state === 'reached').length;
  if (reached === states.length) return isExceeded ? 'exceeded' : 'kept';
  if (states.includes('open')) return 'open';
  return reached > 0 ? 'partly' : 'missed';
}

/** Whether an award is the one promised, or one that includes it. */
function includes(received: RankedAward, promised: RankedAward): boolean {
  if (received.awardTypeId === promised.awardTypeId) return true;
  return ladders.some((ladder) => {
    const place = ladder.indexOf(received.code);
    return place !== -1 && place < ladder.indexOf(promised.code);
  });
}

/** Something higher than anything promised was conferred. */
function isMore(promised: readonly RankedAward[], received: readonly RankedAward[]): boolean {
  const highest = Math.min(...promised.map((award) => award.precedence));
  return received.some((award) => award.precedence < highest);
}
