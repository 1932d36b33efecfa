import { enableCompileCache } from 'node:module'
import { dirname } from 'node:path'
import { freezePrototypes } from '../shared/freeze-prototypes.ts'

// Compiling the program's own text anew would take longer than many a file; its threads know of it by the environment.
const { directory } = enableCompileCache()
if (directory !== undefined) process.env.NODE_COMPILE_CACHE = dirname(directory)
const { main } = await import('./command.ts')
freezePrototypes()
process.exitCode = await main(process.argv.slice(2))
