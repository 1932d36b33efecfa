import { linkSync, mkdirSync, rmSync, symlinkSync } from 'node:fs'
import { basename, dirname, join, relative } from 'node:path'
import { createEngine } from '../../src/engine/index.ts'
import { ask, sheetOf } from '../../src/engine/testing/ask.ts'
import { NOW } from './kit/acts.ts'
import { actApart } from './kit/child.ts'
import { count, type Fault, inWords } from './kit/fault.ts'
import { saidOf } from './kit/in-words.ts'
import { contentOf, copyOf, openShop } from './kit/shop.ts'

const LINK = 'link.regulars'

/** A second program that opens the workspace by another spelling of its path is refused in words; nothing is lost. */
export const twoPrograms: Fault = {
  name: 'Two programs',
  async run({ folder }) {
    const shop = await openShop(folder, 500)
    const real = join(folder, 'real')
    mkdirSync(real)
    const workspace = copyOf(shop.base, 'shop', real)
    const before = contentOf(workspace)
    const losses: string[] = []
    const outcomes: Record<string, number> = {}
    const spellings = spellingsOf(workspace, folder)
    for (const [what, spell] of Object.entries(spellings)) {
      const engine = createEngine({ workspacePath: workspace })
      try {
        const { isDone, fault, noise } = await actApart(spell(), 'import', { file: shop.next, cwd: folder })
        rmSync(join(folder, LINK), { force: true })
        if (isDone) losses.push(`${what}: a second program wrote`)
        if (!isDone && (fault === null || fault.code === 'internal')) losses.push(`${what}: ${JSON.stringify(fault)}`)
        if (noise !== '') losses.push(`${what}: ${noise.slice(0, 200)}`)
        count(outcomes, isDone ? 'let in' : 'refused in words')
        // The first program can go on writing.
        await engine.call('import.run', sheetOf(shop.next), { now: NOW })
        ask(engine, 'import.undo', { importId: ask(engine, 'import.list', {})[0]?.importId ?? 0 })
      } catch (thrown) {
        losses.push(`${what}: the first program ended with ${saidOf(thrown, workspace).message}`)
      } finally {
        engine.close()
      }
    }
    if (contentOf(workspace) !== before) losses.push('what the workspace held is not there any more')
    return [
      {
        what: Object.keys(spellings).join(', '),
        rounds: Object.keys(spellings).length,
        outcome: inWords(outcomes),
        losses,
      },
    ]
  },
}

/** Other spellings of a workspace's path; what has to be made first is made where it is asked for. */
function spellingsOf(workspace: string, folder: string): Readonly<Record<string, () => string>> {
  const name = basename(workspace)
  const link = join(folder, LINK)
  return {
    'the same path': () => workspace,
    'a relative path': () => relative(folder, workspace),
    'a path with detours': () => `${dirname(workspace)}/../${basename(dirname(workspace))}/./${name}`,
    'a symlink': () => {
      symlinkSync(workspace, link)
      return link
    },
    'a symlinked folder': () => {
      symlinkSync(dirname(workspace), link)
      return join(link, name)
    },
    'a hard link': () => {
      linkSync(workspace, link)
      return link
    },
  }
}
