import { expect, test } from 'vitest';
import { splitPath } from '#renderer/features/start/split-path.ts';

test.each([
  ['D:\\Thi đua\\Sở.tdkt', 'D:\\Thi đua', 'Sở.tdkt'],
  ['/home/hanh/Sở.tdkt', '/home/hanh', 'Sở.tdkt'],
  ['/Sở.tdkt', '/', 'Sở.tdkt'],
  ['Sở.tdkt', '', 'Sở.tdkt'],
])('%s lies in “%s”', (path, folder, name) => {
  expect(splitPath(path)).toEqual({ folder, name });
});
