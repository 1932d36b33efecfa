// Writes the list of what ships, CycloneDX, from npm's own list and resources/licences.json: `node scripts/make-sbom.ts FILE`.
import { execSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { shippedBom } from './packaging/shipped-bom.ts'

const [file] = process.argv.slice(2)
if (!file) throw new Error('Say where to write it: node scripts/make-sbom.ts FILE')
const root = path.join(import.meta.dirname, '..')
const options = { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 28 } as const
const all = JSON.parse(
  execSync('npm sbom --package-lock-only --sbom-format cyclonedx --sbom-type application', options),
)
const licences = JSON.parse(readFileSync(path.join(root, 'resources', 'licences.json'), 'utf8'))
const bom = shippedBom(all, licences)
writeFileSync(file, `${JSON.stringify(bom, null, 2)}\n`)
console.log(`${file}: ${bom.components.length} components`)
