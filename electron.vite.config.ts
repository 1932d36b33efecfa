import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'

export default defineConfig({
  main: { build: { sourcemap: true } },
  preload: {
    // A sandboxed preload can only be CommonJS and can require nothing but electron.
    build: { externalizeDeps: false, rolldownOptions: { output: { format: 'cjs' } } },
  },
  renderer: { plugins: [react()] },
})
