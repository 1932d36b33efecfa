import { execFileSync } from 'node:child_process'
import { expect, it } from 'vitest'

it('what is loaded late bears frozen prototypes', () => {
  const at = (path: string) => JSON.stringify(new URL(path, import.meta.url).href)
  const script = `
    const { freezePrototypes } = await import(${at('../shared/freeze-prototypes.ts')})
    const { loadRooms } = await import(${at('late-handlers.ts')})
    freezePrototypes()
    await loadRooms()
    process.stdout.write('loaded')`
  const loaded = execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' })
  expect(loaded).toBe('loaded')
})
