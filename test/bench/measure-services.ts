import { OfficeSession } from '#electron/office/office-session.ts';
import { type Figure, median, percentile, timesOf } from './figure.ts';

/** What an officer types, letter by letter. */
const typed = [
  'nguyễn văn an',
  'đặng thị thủy',
  'hoa',
  'phong so 1',
  'vi thi mai',
  '05/QĐ-SCT',
  'lường',
  'tran minh anh',
  'h',
  'le van',
];

/** Search as you type, and the lists of the services, beside a bare indexed look-up. */
export async function measureServices(path: string): Promise<Figure[]> {
  const office = new OfficeSession('bench');
  const [opening = 0] = await timesOf(1, () => office.open(path), 0);
  const { database } = office.required();
  const searches: number[] = [];
  for (let round = 0; round < 6; round++) {
    for (const text of typed) {
      for (let length = 1; length <= text.length; length++) {
        const input = { text: text.slice(0, length), limit: 20 };
        const start = performance.now();
        office.call('search:find', input);
        if (round > 0) searches.push(performance.now() - start);
      }
    }
  }
  const bare = await timesOf(200, () =>
    database.prepare("SELECT id FROM people WHERE folded >= 'nguyen' AND folded < 'nguyeo' LIMIT 20").all(),
  );
  const firstRows = await timesOf(7, () => office.call('people:list', { offset: 0, limit: 300, withFormer: false }));
  const register = await timesOf(5, () => office.call('awards:register', { fromYear: 2025, toYear: 2025 }));
  const pairs = await timesOf(3, () => office.call('names:pairs', {}));
  const spellings = await timesOf(3, () => office.call('names:spellings', {}));
  office.close();
  return [
    { name: 'search as you type, 99th percentile', measured: percentile(searches, 99), unit: 'ms', promise: 16 },
    { name: 'search as you type', measured: median(searches), unit: 'ms', promise: null },
    {
      name: 'search against a bare indexed look-up',
      measured: median(searches) / median(bare),
      unit: '×',
      promise: null,
    },
    { name: 'opening the file', measured: opening, unit: 'ms', promise: null },
    { name: 'first 300 people', measured: median(firstRows), unit: 'ms', promise: null },
    { name: 'names: likely doubles among 20,000 people', measured: median(pairs), unit: 'ms', promise: 1000 },
    { name: 'names: spellings of 20,000 people', measured: median(spellings), unit: 'ms', promise: 1000 },
    { name: 'register of one year (10,000 awards)', measured: median(register), unit: 'ms', promise: null },
  ];
}
