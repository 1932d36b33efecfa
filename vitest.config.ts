import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { defineConfig } from 'vitest/config'

const root = import.meta.dirname
const all = globSync(['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts', 'e2e/stand-in/**/*.test.ts'], {
  cwd: root,
}).map((file) => file.replaceAll('\\', '/'))

/** Starts and ends programs for minutes: `npm run faults:short`. */
const isOfFaults = (file: string) => file.startsWith('scripts/faults/')
const units = all.filter((file) => !isOfFaults(file))

/** Starts threads or programs of its own, or replaces modules that others share. */
const isApart = (file: string) =>
  file.startsWith('src/engine-process/') ||
  /vi\.mock\(|node:child_process|node:worker_threads/.test(readFileSync(join(root, file), 'utf8'))

export default defineConfig({
  test: {
    testTimeout: 60_000,
    // Left alone, one processor is kept free, which on two means no tests side by side.
    maxWorkers: '100%',
    env: {
      // Texts of the command line are looked at as they are where no language is asked for.
      LC_ALL: 'C',
      // Programs that tests start load the sources in half the time where Node keeps what it compiled.
      NODE_COMPILE_CACHE: join(root, 'node_modules', '.cache', 'node'),
    },
    projects: [
      // A process and modules of its own for each file would take longer than most of their tests.
      {
        extends: true,
        test: { name: 'together', include: units.filter((file) => !isApart(file)), isolate: false },
      },
      { extends: true, test: { name: 'apart', include: units.filter(isApart) } },
      { extends: true, test: { name: 'faults', include: all.filter(isOfFaults) } },
    ],
  },
})
