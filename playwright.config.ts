import { defineConfig } from '@playwright/test'

/** Run by scripts/e2e.ts, which chooses between the real Electron and the stand-in and builds the app first. */
export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.spec.ts',
  fullyParallel: true,
  workers: 2,
  // A shared machine can starve one of two apps for seconds; a spec that is really broken fails twice.
  retries: process.env.CI ? 1 : 0,
  // Ceilings for a busy machine; on a quiet one nothing comes near them.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: 'list',
  // A trace of every action takes up to a tenth of the processor's time: one is kept of a second try, or asked for with `--trace on`.
  use: { trace: 'on-first-retry', screenshot: 'only-on-failure' },
})
