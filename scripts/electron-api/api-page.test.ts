import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { apiPage } from './api-page.ts'
import { documentationPages } from './documentation-pages.ts'

const root = join(import.meta.dirname, '..', '..')

it('the list of what is used of Electron is true', () => {
  const page = apiPage(root)
  expect(page).toMatch(/^\| `App\.on\('open-file'\)` \| main\/files\/setup-open-with\.ts \| \[api\/app\]/m)
  expect(page).toMatch(/^\| `WebPreferences\.sandbox` /m)
  const written = readFileSync(join(root, 'docs', 'electron-api.md'), 'utf8')
  expect(written, 'run `node scripts/list-electron-api.ts`').toBe(page)
})

it('what has no page of its own stands on the page of the class that takes it', () => {
  const pageOf = documentationPages(`
  interface Things extends NodeJS.EventEmitter {

    // Docs: https://electronjs.org/docs/api/things

    open(options: OpenOptions): void
  }

  interface OpenOptions {
    deep: DeepOptions
  }

  interface DeepOptions {
    on: boolean
  }

  interface Lonely {
    on: boolean
  }
`)
  const page = 'https://electronjs.org/docs/api/things'
  expect(['Things', 'OpenOptions', 'DeepOptions'].map(pageOf)).toEqual([page, page, page])
  expect(() => pageOf('Lonely')).toThrow('Lonely')
})
