import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'src/**/*.test.tsx', 'scripts/**/*.test.ts', 'e2e/stand-in/**/*.test.ts'],
    testTimeout: 60_000,
    // Left alone, one processor is kept free, which on two means no tests side by side.
    maxWorkers: '100%',
    // Texts of the command line are looked at as they are where no language is asked for.
    env: { LC_ALL: 'C' },
  },
})
