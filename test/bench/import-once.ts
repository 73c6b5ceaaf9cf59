import { readFileSync } from 'node:fs';
import { OfficeSession } from '#electron/office/office-session.ts';

// One import as the office worker does it, in a process of its own, so that its memory is its own. Prints times and memory as JSON.

const [database = '', workbook = ''] = process.argv.slice(2);
const bytes = new Uint8Array(readFileSync(workbook));
const stages = new Map<string, number>();
let last = performance.now();
const office = new OfficeSession('bench', ({ stage }) => {
  const now = performance.now();
  stages.set(stage, (stages.get(stage) ?? 0) + now - last);
  last = now;
});
office.open(database);
const started = performance.now();
last = started;
const source = { kind: 'file', name: 'danh-sach.xlsx', bytes } as const;
const { draftId, counts } = office.call('imports:read', { source, kind: 'people', senderUnitId: null });
const firstRows = office.call('imports:rows', { draftId, offset: 0, limit: 100, outcomes: [], withQuestions: false });
const previewed = performance.now() - started;
const writing = performance.now();
const applied = office.call('imports:apply', { draftId });
const written = performance.now() - writing;
office.close();
console.log(
  JSON.stringify({
    previewed,
    written,
    counts,
    shown: firstRows.rows.length,
    applied,
    stages: Object.fromEntries(stages),
    megabytes: process.resourceUsage().maxRSS / 1024,
  }),
);
