import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { _electron, test as base, type ElectronApplication, type Page } from '@playwright/test'

export const standIn = path.resolve(import.meta.dirname, '..')
export const selfTestApp = import.meta.dirname

/** What main.mjs keeps for the specs. */
export interface SelfTest {
  log: {
    navigations: string[]
    secondInstances: { argv: string[]; data: unknown }[]
    exits: number[]
    gone: { type: string; reason: string; exitCode: number; name: string }[]
    requests: string[]
    downloads: string[]
  }
  vetoClose: boolean
  startWorker(): void
  worker: { postMessage(message: unknown): void }
}

/** What preload.cjs exposes. */
export interface SelfTestApi {
  invoke(channel: string, ...args: unknown[]): Promise<unknown>
  ping(word: string): void
  onPong(callback: (word: string) => void): () => void
  pathOf(file: File): string
  /** Whether the preload's world has such a global. */
  sees(name: string): boolean
  absent(): unknown
}

declare global {
  var selfTest: SelfTest
  var api: SelfTestApi
}

interface Fixtures {
  /** Whether `app` is one of the test's own, or, where nothing is changed in it, one that other such tests look at too. */
  window: 'own' | 'shared'
  userData: string
  app: ElectronApplication
  page: Page
}

interface WorkerFixtures {
  /** The app that tests with a shared window look at, started when it is asked for first. */
  sharedApp: () => Promise<ElectronApplication>
}

/** Starts the self-test app by Playwright's stock `_electron.launch`, with the stand-in as its executable. */
function launch(userData: string): Promise<ElectronApplication> {
  return _electron.launch({
    executablePath: path.join(standIn, 'electron'),
    args: [selfTestApp],
    // Without a language, as CI can be, a browser drops no file with an umlaut in its name.
    env: { LANG: 'C.UTF-8', ...(process.env as Record<string, string>), SELF_TEST_USER_DATA: userData },
    colorScheme: null,
  })
}

/** Lends a folder, which is gone afterwards. */
async function withFolder(use: (folder: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'stand-in-'))
  await use(folder)
  await rm(folder, { recursive: true, force: true, maxRetries: 5 })
}

/** A test of the self-test app; `page` is its window. */
export const test = base.extend<Fixtures, WorkerFixtures>({
  sharedApp: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures asked for from this pattern
    async ({}, use) =>
      withFolder(async (folder) => {
        let app: Promise<ElectronApplication> | undefined
        await use(() => (app ??= launch(folder)))
        await (await app)?.close()
      }),
    { scope: 'worker' },
  ],
  window: ['own', { option: true }],
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures asked for from this pattern
  userData: async ({}, use) => withFolder(use),
  app: async ({ userData, window, sharedApp }, use) => {
    if (window === 'shared') return use(await sharedApp())
    const app = await launch(userData)
    await use(app)
    await app.close()
  },
  page: async ({ app, window }, use) => {
    const page = await app.firstWindow()
    const hasRun = () => page.getByText('module ran').waitFor()
    // A page that is loading for the first time cannot be loaded anew.
    await hasRun()
    if (window === 'shared') {
      await page.reload()
      await hasRun()
    }
    await use(page)
  },
})
