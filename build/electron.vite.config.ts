import path from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import { updatePublicKey } from './update-public-key.ts';

const root = path.resolve(import.meta.dirname, '..');

/**
 * One build of the three bundles that Electron and the stand-in run: `out/main`, `out/preload`, `out/renderer`.
 * Everything is bundled but `dependencies` (better-sqlite3, which brings its own binary). A worker is written
 * `import file from './x.ts?modulePath'`: it becomes a chunk of its own, and `file` is its path, inside app.asar too.
 */
export default defineConfig({
  main: {
    root,
    define: { __UPDATE_PUBLIC_KEY__: JSON.stringify(updatePublicKey(process.env.UPDATE_PUBLIC_KEY)) },
    build: {
      outDir: path.join(root, 'out/main'),
      rolldownOptions: { input: { main: path.join(root, 'electron/main.ts') }, external: ['better-sqlite3'] },
    },
  },
  preload: {
    root,
    build: {
      outDir: path.join(root, 'out/preload'),
      // A sandboxed preload is CommonJS in one file: it can require nothing but electron.
      externalizeDeps: false,
      rolldownOptions: {
        input: { preload: path.join(root, 'electron/preload.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: path.join(root, 'renderer'),
    plugins: [react()],
    build: {
      outDir: path.join(root, 'out/renderer'),
      emptyOutDir: true,
      // Electron 45 is about Chromium 154; the newest that electron-vite knows.
      target: 'chrome152',
      minify: true,
      rolldownOptions: {
        input: path.join(root, 'renderer/index.html'),
        // What the first screen needs comes in one file: each file is a request of its own to the main process.
        output: { codeSplitting: { groups: [{ name: 'start', tags: ['$initial'] }] } },
      },
    },
  },
});
