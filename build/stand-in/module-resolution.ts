import module from 'node:module';
import { pathToFileURL } from 'node:url';
import workerThreads from 'node:worker_threads';

/** Makes `electron` importable and requirable in the program's own thread, and nowhere else. */
export function provideElectron(file: string): void {
  const url = pathToFileURL(file).href;
  module.registerHooks({
    resolve(name, context, next) {
      if (['electron', 'electron/main', 'electron/common'].includes(name)) return { url, shortCircuit: true };
      if (name.startsWith('electron/')) throw notFound(`Cannot find module '${name}'`);
      return next(name, context);
    },
  });
  refuseElectronInWorkers();
}

function notFound(message: string): Error {
  return Object.assign(new Error(message), { code: 'MODULE_NOT_FOUND' });
}

/** A worker thread of Electron has no Electron: importing it there must fail here too. */
function refuseElectronInWorkers(): void {
  const guard = `
    import module from 'node:module';
    module.registerHooks({
      resolve(name, context, next) {
        if (!/^electron($|\\/)/.test(name)) return next(name, context);
        const error = new Error("Cannot find module 'electron': worker threads have no Electron");
        throw Object.assign(error, { code: 'MODULE_NOT_FOUND' });
      },
    });`;
  const guardUrl = `data:text/javascript,${encodeURIComponent(guard)}`;
  const { Worker } = workerThreads;
  workerThreads.Worker = class extends Worker {
    constructor(file: string | URL, options: workerThreads.WorkerOptions = {}) {
      super(file, { ...options, execArgv: [...(options.execArgv ?? process.execArgv), '--import', guardUrl] });
    }
  };
  module.syncBuiltinESMExports();
}
