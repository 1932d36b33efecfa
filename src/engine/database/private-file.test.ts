import { chmodSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { ask } from '../testing/ask.ts'
import { createWorkbench } from '../testing/workbench.ts'
import { openWorkspace } from './open.ts'

it.skipIf(process.platform === 'win32')(
  'keeps a new workspace, and what lies beside it, from other users',
  async () => {
    const before = process.umask(0o022)
    try {
      const { folder, engine, ...bench } = createWorkbench()
      await bench.import(bench.write('a.csv', 'Order,Customer,Date,Amount\n1,c1,2026-01-02,5\n2,c2,2026-01-03,6\n'))
      expect(ask(engine, 'workspace.status', {}).lines).toBe(2)
      const rights = Object.fromEntries(
        readdirSync(folder)
          .filter((name) => name.startsWith('shop'))
          .map((name) => [name, (statSync(join(folder, name)).mode & 0o777).toString(8)]),
      )
      expect(rights).toMatchObject({ 'shop.regulars': '600', 'shop.regulars-wal': '600', 'shop.regulars-lock': '600' })
      expect(new Set(Object.values(rights))).toEqual(new Set(['600']))
    } finally {
      process.umask(before)
    }
  },
)

it.skipIf(process.platform === 'win32')('leaves the rights of a workspace that its owner shares', () => {
  const { folder } = createWorkbench()
  const path = join(folder, 'shared.regulars')
  openWorkspace(path).close()
  chmodSync(path, 0o660)
  openWorkspace(path).close()
  expect((statSync(path).mode & 0o777).toString(8)).toBe('660')
})
