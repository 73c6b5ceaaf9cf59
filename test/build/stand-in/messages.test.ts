import { beforeAll, expect, test } from 'vitest';
import { dataPage, type ProgramRun, patience, reporting, runProgram } from './run-program.ts';

/** One program in which a page, its preload and the main process talk to each other. */
let run: ProgramRun;

beforeAll(async () => {
  run = await runProgram({
    'preload.cjs': `
      const { contextBridge, ipcRenderer } = require('electron');
      const shared = { deep: { list: [1, , 3] }, text: 'x' };
      class Person { constructor() { this.name = 'An'; } greet() {} }
      contextBridge.exposeInMainWorld('api', {
        invoke: (channel, ...values) => ipcRenderer.invoke(channel, ...values),
        send: (channel, ...values) => ipcRenderer.send(channel, ...values),
        listen: (channel, listener) => ipcRenderer.on(channel, (_event, ...values) => listener(...values)),
        emitter: ipcRenderer,
        shared,
        add: (one, other) => one + other,
        callBack: (listener) => listener(20) + 1,
        later: () => Promise.resolve('later'),
        fail: () => { throw new RangeError('too far'); },
        person: new Person(),
        date: new Date(5),
        take: (value) => Object.prototype.toString.call(value),
      });
      try { contextBridge.exposeInMainWorld('api', {}); } catch (error) { ipcRenderer.send('twice', error.message); }
    `,
    'main.js': `
      import { app, BrowserWindow, ipcMain } from 'electron';
      import path from 'node:path';
      ${reporting}
      class OwnError extends Error { name = 'OwnError'; code = 7; }
      ipcMain.on('twice', (_event, message) => { noted.twice = message; });
      ipcMain.on('ask', (event, value) => event.reply('answer', value + 1));
      ipcMain.handle('function', () => () => 1);
      ipcMain.handle('error', () => { throw new OwnError('m'); });
      ipcMain.handle('echo', (_event, value) => value);
      ipcMain.handle('kind', (_event, value) => value.constructor.name);
      ipcMain.handle('sender', (event) => event.senderFrame.url.slice(0, 10) + event.sender.id);
      ipcMain.handle('bytes', () => Buffer.from('abc'));
      app.whenReady().then(async () => {
        const window = new BrowserWindow({ webPreferences: { preload: path.join(import.meta.dirname, 'preload.cjs') } });
        await window.loadURL('${dataPage}');
        const inPage = (name, code) => attempt(name, () => window.webContents.executeJavaScript(code));
        const failure = (code) => code + '.then(() => "no error", (error) => [error.name, error.message, error.code].join("|"))';
        const thrown = (code) => '(() => { "use strict"; try { return ' + code + ' } catch (error) { return error.name + ": " + error.message } })()';
        await inPage('uncloneable reply', failure('api.invoke("function")'));
        await inPage('error reply', failure('api.invoke("error")'));
        await inPage('no handler', failure('api.invoke("nowhere")'));
        await inPage('uncloneable value', failure('api.invoke("echo", { nested: { f() {} } })'));
        await inPage('date', 'api.invoke("echo", new Date(5)).then((date) => date instanceof Date)');
        await inPage('map', 'api.invoke("echo", new Map([[1, new Set(["x"])]])).then((map) => [...map.get(1)][0])');
        await inPage('bytes', 'api.invoke("bytes").then((bytes) => bytes instanceof Uint8Array && bytes.join())');
        await inPage('kind of bytes', 'api.invoke("kind", new Uint8Array([1]))');
        await inPage('sender', 'api.invoke("sender")');
        await inPage('globals', '[typeof require, typeof process, typeof ipcRenderer, typeof Buffer].join()');
        await inPage('sum', 'api.add(1, 2)');
        await inPage('callback', 'api.callBack((n) => n * 2)');
        await inPage('promise', 'api.later()');
        await inPage('thrown', thrown('api.fail()'));
        await inPage('prototype', '[api.person.name, typeof api.person.greet, Object.getPrototypeOf(api.person) === Object.prototype].join()');
        await inPage('emitter', 'JSON.stringify(Object.keys(api.emitter)) + typeof api.emitter.send');
        await inPage('hole', '1 in api.shared.deep.list');
        await inPage('frozen', thrown('api.shared.deep.list.push(4)'));
        await inPage('own date', 'api.date instanceof Date && api.date.getTime()');
        await inPage('replace', thrown('Object.defineProperty(window, "api", { value: 1 })'));
        await inPage('node', thrown('api.take(document.body)'));
        await inPage('send and reply', 'new Promise((resolve) => { api.listen("answer", resolve); api.send("ask", 41); })');
        const order = window.webContents.executeJavaScript('new Promise((resolve) => { const got = []; api.listen("n", (n) => { got.push(n); if (got.length === 200) resolve(got.every((one, i) => one === i)); }); })');
        for (let i = 0; i < 200; i++) window.webContents.send('n', i);
        await attempt('order', () => order);
        await window.loadURL('${dataPage}');
        await inPage('after another load', 'api.invoke("echo", 1)');
        report();
        app.quit();
      });
    `,
  });
}, patience);

test.each([
  ['uncloneable reply', "Error|Error invoking remote method 'function': Error: An object could not be cloned.|"],
  ['error reply', "Error|Error invoking remote method 'error': OwnError: m|"],
  ['no handler', "Error|Error invoking remote method 'nowhere': Error: No handler registered for 'nowhere'|"],
  ['uncloneable value', 'Error|An object could not be cloned.|'],
])('%s: only the text of an error crosses', (name, text) => {
  expect(run.reported[name], run.output).toBe(text);
});

test.each([
  ['date', true],
  ['map', 'x'],
  ['bytes', '97,98,99'],
  ['kind of bytes', 'Uint8Array'],
])('%s crosses between page and main process as itself', (name, value) => {
  expect(run.reported[name], run.output).toBe(value);
});

test.each([
  ['sum', 3],
  ['callback', 41],
  ['promise', 'later'],
  ['thrown', 'Error: too far'],
  ['prototype', 'An,undefined,true'],
  ['hole', true],
  ['own date', 5],
  ['emitter', '[]undefined'],
  ['frozen', 'TypeError: Cannot add property 3, object is not extensible'],
  ['replace', 'TypeError: Cannot redefine property: api'],
  ['node', 'TypeError: Electron stand-in: no DOM nodes over contextBridge'],
  ['twice', 'Cannot bind an API on top of an existing property on the window object'],
])('contextBridge: %s', (name, value) => {
  expect(run.reported[name], run.output).toBe(value);
});

test('the page itself has nothing of Node', () => {
  expect(run.reported.globals).toBe('undefined,undefined,undefined,undefined');
});

test('a handler knows the page that asks', () => {
  expect(run.reported.sender).toBe('data:text/1');
});

test('a message can be replied to', () => {
  expect(run.reported['send and reply']).toBe(42);
});

test('200 messages arrive in order', () => {
  expect(run.reported.order).toBe(true);
});

test('the preload runs again in the next document', () => {
  expect(run.reported['after another load']).toBe(1);
});
