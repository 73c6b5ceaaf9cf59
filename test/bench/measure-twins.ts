import { sharedPassages } from '#shared/domain/initiatives/twins/shared-passages.ts';
import { type ComparedInitiative, twinIndex } from '#shared/domain/initiatives/twins/twin-index.ts';
import { foldText } from '#shared/text/fold.ts';
import { topicsForChoosing } from '../fixtures/twins/topics-for-choosing.ts';
import { topicsForTesting } from '../fixtures/twins/topics-for-testing.ts';
import { topicsWithoutSummary } from '../fixtures/twins/topics-without-summary.ts';
import { type Figure, median, timesOf } from './figure.ts';
import { numbersFrom } from './random-numbers.ts';

const EARLIER = 10_000;

/** One initiative against 10,000 earlier ones: with the index kept, and with it made anew. */
export async function measureTwins(): Promise<Figure[]> {
  const texts = inventedTexts();
  const earlier = () =>
    texts.map(({ name, summary }, id): ComparedInitiative => {
      return { id, foldedName: foldText(name), foldedSummary: foldText(summary), authorIds: [id % 900] };
    });
  const index = twinIndex(earlier());
  const asked = texts[4321] ?? { name: '', summary: '' };
  const compare = (among: ReturnType<typeof twinIndex>) => {
    const twins = among.find({
      id: -1,
      foldedName: foldText(asked.name),
      foldedSummary: foldText(asked.summary),
      authorIds: [21],
    });
    for (const twin of twins.slice(0, 20)) {
      sharedPassages(texts[twin.id]?.name ?? '', asked.name);
      sharedPassages(texts[twin.id]?.summary ?? '', asked.summary);
    }
  };
  const kept = await timesOf(50, () => compare(index));
  const folded = earlier();
  const afterSaving = await timesOf(5, () => {
    for (const initiative of folded) index.put(initiative);
    index.put({ id: 7, foldedSummary: '', authorIds: [], foldedName: `da sua ${Math.round(performance.now())}` });
    compare(index);
  });
  const first = await timesOf(3, () => compare(twinIndex(folded)));
  return [
    {
      name: `similar initiatives among ${EARLIER} earlier ones`,
      measured: median(kept),
      unit: 'ms',
      promise: 200,
      note: 'names, summaries and authors, with the shared passages',
    },
    { name: 'the same after one of them was changed', measured: median(afterSaving), unit: 'ms', promise: 200 },
    { name: 'the same for the first time, with the index made', measured: median(first), unit: 'ms', promise: null },
  ];
}

/** Titles and summaries put together from the known ones: half of one, half of another. */
function inventedTexts(): { readonly name: string; readonly summary: string }[] {
  const random = numbersFrom(2012);
  const written = [...topicsForChoosing, ...topicsForTesting, ...topicsWithoutSummary].flatMap((topic) =>
    Object.values(topic),
  );
  const half = (text: string, isFirst: boolean) => {
    const words = text.split(' ');
    const middle = Math.ceil(words.length / 2);
    return (isFirst ? words.slice(0, middle) : words.slice(middle)).join(' ');
  };
  return Array.from({ length: EARLIER }, () => {
    const [left, right] = [random.pick(written), random.pick(written)];
    return {
      name: `${half(left[0], true)} ${half(right[0], false)}`,
      summary: `${half(left[1], true)} ${half(right[1], false)} ${right[1]}`,
    };
  });
}
