import { foldText } from '../../text/fold.ts';
import type { NameKey } from './same-person.ts';

/** Two people who share a key of more than so many are not compared: the key says too little. */
const MOST_PER_KEY = 60;

/**
 * Which pairs of people are worth comparing, without comparing everybody with everybody: the same letters of the name, the
 * same words in another order, the same family and given name with the same year of birth, or the same given name and day
 * of birth. Each pair once, the smaller number first.
 */
export function candidatePairs(people: readonly NameKey[]): readonly (readonly [number, number])[] {
  const byKey = new Map<string, number[]>();
  for (const person of people) {
    for (const key of keysOf(person)) {
      const same = byKey.get(key);
      if (same) same.push(person.id);
      else byKey.set(key, [person.id]);
    }
  }
  const pairs = new Map<string, readonly [number, number]>();
  for (const same of byKey.values()) {
    if (same.length < 2 || same.length > MOST_PER_KEY) continue;
    for (const [index, a] of same.entries()) {
      for (const b of same.slice(index + 1)) {
        const pair = a < b ? ([a, b] as const) : ([b, a] as const);
        if (a !== b) pairs.set(pair.join(' '), pair);
      }
    }
  }
  return [...pairs.values()];
}

function keysOf(person: NameKey): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const name of [person.fullName, ...person.otherSpellings]) {
    const words = foldText(name).split(' ');
    const [family = ''] = words;
    const given = words.at(-1) ?? '';
    keys.add(`name ${[...words].sort().join(' ')}`);
    const year = person.bornYear ?? person.bornOn?.slice(0, 4);
    if (year !== undefined && year !== null) keys.add(`year ${family} ${given} ${year}`);
    if (person.bornOn !== null) {
      keys.add(`day ${given} ${person.bornOn}`);
      keys.add(`day ${family} ${words[1] ?? ''} ${person.bornOn}`);
    }
  }
  return keys;
}
