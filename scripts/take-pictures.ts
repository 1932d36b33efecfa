// Takes the README's pictures of the app, from the sample: `node scripts/take-pictures.ts`.
import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, statSync } from 'node:fs'
import path from 'node:path'

const root = path.join(import.meta.dirname, '..')
const folder = path.join(root, 'docs', 'pictures')

/** What is committed, and which screenshot it is. */
const PICTURES = {
  'start.png': 'start-empty-light.png',
  'import.png': 'import-recognised-light.png',
  'segments.png': 'segments-light.png',
  'segments-dark.png': 'segments-dark.png',
}
const LIMIT_BYTES = 250_000

const specs = [path.join(root, 'scripts', 'e2e.ts'), 'every-screen', '--grep', 'first hour']
const { status } = spawnSync(process.execPath, specs, { cwd: root, stdio: 'inherit' })
if (status !== 0) process.exit(status ?? 1)

mkdirSync(folder, { recursive: true })
for (const [name, screenshot] of Object.entries(PICTURES)) {
  const from = path.join(root, 'screenshots', screenshot)
  const { size } = statSync(from)
  if (size > LIMIT_BYTES)
    throw new Error(`${screenshot} has ${size} bytes; a committed picture has at most ${LIMIT_BYTES}.`)
  copyFileSync(from, path.join(folder, name))
  console.log(`docs/pictures/${name}: ${Math.round(size / 1024)} KB`)
}
