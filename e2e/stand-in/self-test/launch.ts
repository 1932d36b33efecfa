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
  userData: string
  app: ElectronApplication
  page: Page
}

/** The self-test app, launched by Playwright's stock `_electron.launch` with the stand-in as its executable. */
export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures asked for from this pattern
  userData: async ({}, use) => {
    const folder = await mkdtemp(path.join(tmpdir(), 'stand-in-'))
    await use(folder)
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  },
  app: async ({ userData }, use) => {
    const app = await _electron.launch({
      executablePath: path.join(standIn, 'electron'),
      args: [selfTestApp],
      // Without a language, as CI can be, a browser drops no file with an umlaut in its name.
      env: { LANG: 'C.UTF-8', ...(process.env as Record<string, string>), SELF_TEST_USER_DATA: userData },
      colorScheme: null,
    })
    await use(app)
    await app.close()
  },
  page: async ({ app }, use) => {
    const page = await app.firstWindow()
    await page.getByText('module ran').waitFor()
    await use(page)
  },
})
