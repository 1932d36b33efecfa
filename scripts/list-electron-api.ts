// Writes docs/electron-api.md, the list of what is used of Electron's API: `node scripts/list-electron-api.ts`.
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { apiPage } from './electron-api/api-page.ts'

const root = path.join(import.meta.dirname, '..')
const page = apiPage(root)
writeFileSync(path.join(root, 'docs', 'electron-api.md'), page)
console.log(`docs/electron-api.md: ${page.match(/^\| `/gm)?.length} members`)
