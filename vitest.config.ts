import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { defineConfig } from 'vitest/config'

const root = import.meta.dirname
const all = globSync(['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts', 'e2e/stand-in/**/*.test.ts'], {
  cwd: root,
}).map((file) => file.replaceAll('\\', '/'))

/** Starts and ends programs for minutes: `npm run faults:short`. */
const isOfFaults = (file: string) => file.startsWith('scripts/faults/')

/** Neither opens a workspace nor starts a thread, nor replaces modules that others share. */
const isLight = (file: string) =>
  /^src\/(shared|renderer|files)\//.test(file) && !readFileSync(join(root, file), 'utf8').includes('vi.mock(')

export default defineConfig({
  test: {
    testTimeout: 60_000,
    // Left alone, one processor is kept free, which on two means no tests side by side.
    maxWorkers: '100%',
    // Texts of the command line are looked at as they are where no language is asked for.
    env: { LC_ALL: 'C' },
    projects: [
      // Starting a process and loading modules for each file would take longer than its tests.
      { extends: true, test: { name: 'light', include: all.filter(isLight), isolate: false } },
      { extends: true, test: { name: 'heavy', include: all.filter((file) => !isLight(file) && !isOfFaults(file)) } },
      { extends: true, test: { name: 'faults', include: all.filter(isOfFaults) } },
    ],
  },
})
