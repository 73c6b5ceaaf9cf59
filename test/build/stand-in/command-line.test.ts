import { expect, test } from 'vitest';
import { parseCommandLine } from '#build/stand-in/command-line.ts';

test('the command line of Playwright is read as Electron reads it', () => {
  const line = [
    '-r',
    'loader.js',
    '--no-sandbox',
    '--inspect=0',
    '--remote-debugging-port=0',
    '.',
    '--user-data-dir=/x',
  ];
  expect(parseCommandLine(line)).toEqual({
    wantsVersion: false,
    requires: ['loader.js'],
    inspector: { port: 0, waits: false },
    switches: ['--no-sandbox', '--remote-debugging-port=0', '--user-data-dir=/x'],
    program: '.',
  });
});

test('the first parameter is the program; later ones, even files, are the program’s own', () => {
  const line = parseCommandLine(['app', 'file.db', '--version', '-r', 'x']);
  expect(line).toMatchObject({ program: 'app', wantsVersion: false, requires: [] });
});

test.each([
  ['--inspect', { port: 9229, waits: false }],
  ['--inspect=9230', { port: 9230, waits: false }],
  ['--inspect-brk=127.0.0.1:0', { port: 0, waits: true }],
])('%s opens the inspector', (parameter, inspector) => {
  expect(parseCommandLine([parameter]).inspector).toEqual(inspector);
});
