import { enableCompileCache } from 'node:module'
import { freezePrototypes } from '../shared/freeze-prototypes.ts'

// Compiling the program's own text anew would take longer than many a file.
enableCompileCache()
const { main } = await import('./command.ts')
freezePrototypes()
process.exitCode = await main(process.argv.slice(2))
