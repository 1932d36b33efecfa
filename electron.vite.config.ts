import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'

export default defineConfig({
  main: {
    // Maps say which packages a bundle holds (scripts/packaging/licences.ts); they do not ship.
    build: { sourcemap: true },
  },
  preload: {
    // A sandboxed preload can only be CommonJS and can require nothing but electron.
    build: { sourcemap: 'hidden', externalizeDeps: false, rolldownOptions: { output: { format: 'cjs' } } },
  },
  renderer: {
    plugins: [react()],
    // The guide and the licences, which lie beside the window's sources.
    server: { fs: { allow: [import.meta.dirname] } },
    // Where main writes a fresh word into each page that it serves (security/style-nonce.ts); while developing the word itself is used.
    html: { cspNonce: 'REGULARS-STYLE-NONCE' },
    build: {
      minify: true,
      sourcemap: 'hidden',
      modulePreload: { polyfill: false },
      // The charts, which are loaded while the window is idle.
      chunkSizeWarningLimit: 700,
      rolldownOptions: {
        output: {
          codeSplitting: {
            // Five kinds of file: all texts, what the first screen needs, what else more than one screen needs, the charts, and each screen's own.
            groups: [
              { name: 'words', test: /src.shared.words|node_modules.(intl-messageformat|@formatjs)/, priority: 4 },
              { name: 'first', tags: ['$initial'], priority: 3 },
              {
                name: 'common',
                test: /node_modules.(?!echarts|zrender|tslib|@tanstack)|src.(shared|renderer.(ui|api|state|theme))/,
                priority: 2,
              },
              { name: 'charts', test: /node_modules.(echarts|zrender|tslib)|src.renderer.charts/, priority: 1 },
            ],
          },
        },
      },
    },
  },
})
