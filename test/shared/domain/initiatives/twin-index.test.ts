import { describe, expect, test } from 'vitest';
import { type ComparedInitiative, SIMILAR_FROM, twinIndex } from '#shared/domain/initiatives/twins/twin-index.ts';
import { foldText } from '#shared/text/fold.ts';
import { topicsForChoosing } from '../../../fixtures/twins/topics-for-choosing.ts';
import { topicsForTesting } from '../../../fixtures/twins/topics-for-testing.ts';
import { topicsWithoutSummary } from '../../../fixtures/twins/topics-without-summary.ts';
import type { TwinTopic, WrittenInitiative } from '../../../fixtures/twins/twin-topic.ts';

interface Known extends ComparedInitiative {
  readonly topic: number;
  readonly part: keyof TwinTopic;
  readonly text: string;
}

function initiativesOf(topics: readonly TwinTopic[]): Known[] {
  const initiatives: Known[] = [];
  topics.forEach((topic, place) => {
    for (const part of ['first', 'twin', 'nearMiss'] as const) {
      const [name, summary]: WrittenInitiative = topic[part];
      initiatives.push({
        id: initiatives.length + 1,
        foldedName: foldText(name),
        foldedSummary: foldText(summary),
        authorIds: [],
        topic: place,
        part,
        text: name,
      });
    }
  });
  return initiatives;
}

/** Each twin is handed in after all others are there; a pair found is right if it is a topic's first and its twin. */
function measure(initiatives: readonly Known[], from = SIMILAR_FROM) {
  const index = twinIndex(initiatives);
  const byId = new Map(initiatives.map((initiative) => [initiative.id, initiative]));
  const found = new Set<string>();
  const wrong: string[] = [];
  for (const asked of initiatives) {
    for (const { id, score } of index.find(asked, { except: asked.id, from })) {
      const other = byId.get(id);
      if (!other || other.id < asked.id) continue;
      const isTwin = asked.topic === other.topic && asked.part === 'first' && other.part === 'twin';
      if (isTwin) found.add(`${asked.topic}`);
      else wrong.push(`${score.toFixed(2)} ${asked.text} ≈ ${other.text}`);
    }
  }
  const pairs = initiatives.filter(({ part }) => part === 'twin').length;
  const missed = initiatives.filter(({ topic, part }) => part === 'twin' && !found.has(`${topic}`));
  return {
    recall: found.size / pairs,
    precision: found.size / (found.size + wrong.length),
    wrong,
    missed: missed.map(({ text }) => text),
    pairs,
  };
}

const percent = (share: number) => `${(share * 100).toFixed(1)}%`;

describe('the twin-finder', () => {
  test('finds at least 95 % of the twins with at least 80 % right, also among those it was not tuned on', () => {
    const newTopics = [...topicsForTesting, ...topicsWithoutSummary];
    const all = initiativesOf([...topicsForChoosing, ...newTopics]);
    expect(all.length).toBeGreaterThanOrEqual(200);
    const whole = measure(all);
    const unseen = measure(initiativesOf(newTopics));
    console.log(
      `Twins among ${all.length} initiatives: recall ${percent(whole.recall)}, precision ${percent(whole.precision)} ` +
        `(${whole.pairs} known twins); those not tuned on: recall ${percent(unseen.recall)}, precision ${percent(unseen.precision)}`,
    );
    expect(whole.recall).toBeGreaterThanOrEqual(0.95);
    expect(whole.precision).toBeGreaterThanOrEqual(0.8);
    expect(unseen.recall).toBeGreaterThanOrEqual(0.95);
    expect(unseen.precision).toBeGreaterThanOrEqual(0.8);
  });

  const [first, , third] = initiativesOf(topicsForChoosing);

  test('forgives accents and the order of words', () => {
    const index = twinIndex(initiativesOf(topicsForChoosing));
    const asked = {
      id: 999,
      foldedName: foldText('cho hộ kinh doanh: TIET KIEM DIEN, so tay'),
      foldedSummary: '',
      authorIds: [],
    };
    const [best, second] = index.find(asked);
    expect([best?.id, second?.id].sort()).toEqual([1, 2]);
  });

  test('ranks what the same people wrote higher', () => {
    if (!first || !third) throw new Error('no topics');
    const index = twinIndex([
      { ...first, id: 1, authorIds: [7] },
      { ...first, id: 2, authorIds: [8] },
    ]);
    const [best, second] = index.find({ ...third, foldedName: `${first.foldedName} lan hai`, authorIds: [8, 9] });
    expect(best?.id).toBe(2);
    expect(best?.score).toBeGreaterThan(second?.score ?? 1);
  });

  test('leaves the initiative itself out, and finds nothing for an empty name or in an empty register', () => {
    if (!first) throw new Error('no topics');
    expect(twinIndex([first]).find(first, { except: first.id })).toEqual([]);
    expect(twinIndex([first]).find({ ...first, foldedName: '', foldedSummary: '' })).toEqual([]);
    expect(twinIndex([]).find(first)).toEqual([]);
  });

  test('gives the same words a score of one', () => {
    if (!first) throw new Error('no topics');
    expect(twinIndex([first]).find({ ...first, id: 5 })[0]?.score).toBeCloseTo(1);
  });
});
