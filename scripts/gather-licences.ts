// Writes what "Licences" shows, resources/licences.json, from the built app: `npm run build && node scripts/gather-licences.ts`.
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { licencesOf } from './packaging/licences.ts'

const root = path.join(import.meta.dirname, '..')
const licences = licencesOf(root)
writeFileSync(path.join(root, 'resources', 'licences.json'), `${JSON.stringify(licences, null, 1)}\n`)
console.log(`resources/licences.json: ${licences.length} entries`)
