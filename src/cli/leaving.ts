import { existsSync, rmSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { dropDraftsOfThread } from '../files/drafts.ts'
import { realPath } from '../files/file-identity.ts'
import type { Request } from './arguments.ts'

/** What a command must not leave behind. */
export interface Leaving {
  /** Says where the workspace is that goes with the command. */
  temporary(path: string): void
  /** Says that something is in the workspace now. */
  keep(): void
  /** Removes a workspace that the command made and that nothing came into. Never throws. */
  leave(): void
  /** Removes also what a thread could not remove that was ended from outside. Never throws. */
  leaveBroken(thread: number): Promise<void>
}

/** Looks at what is there before a command begins. */
export function createLeaving({ workspace, out }: Pick<Request, 'workspace' | 'out'>): Leaving {
  let isKept = workspace === null || existsSync(workspace)
  let temporary: string | null = null

  function leave(): void {
    if (isKept || workspace === null) return
    for (const end of ['', '-wal', '-shm', '-journal', '-lock']) remove(workspace + end)
  }

  return {
    temporary(path) {
      temporary = path
    },
    keep() {
      isKept = true
    },
    leave,
    async leaveBroken(thread) {
      leave()
      if (temporary !== null) remove(dirname(temporary), true)
      if (workspace !== null && isKept) await forgetLock(workspace)
      // With a recipe it can be a folder itself.
      if (out !== null) for (const folder of [folderOf(out), out]) dropDraftsOfThread(folder, thread)
    },
  }
}

/** Removes the lock of an ended thread, unless another program has the workspace by now. */
async function forgetLock(workspace: string): Promise<void> {
  try {
    const path = realPath(workspace)
    if (!existsSync(`${path}-lock`)) return
    const { holdWorkspace } = await import('../engine/index.ts')
    holdWorkspace(path)()
  } catch {
    // Whoever holds it removes it.
  }
}

function folderOf(path: string): string {
  try {
    return dirname(realPath(path))
  } catch {
    return dirname(resolve(path))
  }
}

function remove(path: string, isFolder = false): void {
  try {
    rmSync(path, { force: true, recursive: isFolder })
  } catch {
    // What could not be made cannot always be removed either, and the reason was said.
  }
}
