import { enableCompileCache } from 'node:module'

// Compiling the program's own text anew would take longer than many a file.
enableCompileCache()
const { main } = await import('./command.ts')
process.exitCode = await main(process.argv.slice(2))
