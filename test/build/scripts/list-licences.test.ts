import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { licencesFile, shippedLicences } from '#build/scripts/list-licences.ts';

const groups = shippedLicences();
const packages = groups.flatMap((group) => group.packages);

test('the program lists the licence of everything that is shipped, with its text', () => {
  const listed = JSON.parse(readFileSync(licencesFile, 'utf8'));
  expect(listed, 'run: node build/scripts/list-licences.ts').toEqual(groups);
  expect(packages.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['better-sqlite3', 'react', '@mantine/core', 'docxtemplater', '@fontsource/be-vietnam-pro']),
  );
  for (const { text, packages: under } of groups) {
    if (text.length < 200) expect(under.length, `${under[0]?.name} brings no licence text`).toBeLessThan(4);
  }
});

test('nothing is shipped under a licence that would bind the whole program', () => {
  const free = /^\(?(MIT|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0|Unlicense|OFL-1\.1|CC0-1\.0|Zlib)\b/;
  expect(packages.filter(({ licence }) => !free.test(licence))).toEqual([]);
});
