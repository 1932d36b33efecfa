import { randomUUID } from 'node:crypto'
import { existsSync, mkdirSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { RecentWorkspace, WorkspaceRef } from '../../shared/contract/app-methods.ts'
import { RegularsError } from '../../shared/model/errors.ts'
import type { EngineSupervisor } from '../engine-host/engine-supervisor.ts'
import { WORKSPACE_ENDING } from '../files/file-names.ts'
import type { JsonFile } from '../files/json-file.ts'
import { type RecentEntry, withOpened } from './recent-list.ts'

const DEFAULT_NAME = 'My shop'

/** Which workspace is open, and which were before. */
export interface Workspaces {
  readonly current: () => WorkspaceRef
  readonly recent: () => readonly RecentWorkspace[]
  /** Opens the named file, else the latest that is still there, else the default one, which is made. */
  readonly openFirst: (path: string | undefined) => Promise<void>
  /** Opens another; the one before stays open when that fails, and the error is thrown. */
  readonly open: (path: string) => Promise<WorkspaceRef>
  readonly openRecent: (id: string) => Promise<WorkspaceRef>
  /** Makes a new one; throws when there is a file of that name already. */
  readonly create: (path: string) => Promise<WorkspaceRef>
  readonly forget: (id: string) => void
}

/** What {@link createWorkspaces} needs. */
export interface WorkspacesOptions {
  readonly engine: Pick<EngineSupervisor, 'open'>
  readonly store: JsonFile<readonly RecentEntry[]>
  readonly documents: string
  readonly now: () => Date
  readonly onChanged: (workspace: WorkspaceRef) => void
  readonly onListChanged: () => void
}

/** Keeps the list of workspaces and opens one at a time in the engine. */
export function createWorkspaces(options: WorkspacesOptions): Workspaces {
  const { engine, store } = options
  let open: RecentEntry | undefined

  function remember(path: string): RecentEntry {
    const list = withOpened(store.read(), path, { id: randomUUID(), now: options.now() })
    store.write(list)
    options.onListChanged()
    return list[0]
  }

  async function openPath(path: string): Promise<WorkspaceRef> {
    if (open?.path === path) return refOf(open)
    const before = open
    const error = await engine.open(path)
    if (error) {
      if (before) await engine.open(before.path)
      throw new RegularsError(error.code, error.message, error.detail === undefined ? {} : { detail: error.detail })
    }
    open = remember(path)
    options.onChanged(refOf(open))
    return refOf(open)
  }

  return {
    current: () => (open ? refOf(open) : { id: 'none', name: DEFAULT_NAME }),
    recent: () =>
      store.read().map((entry) => ({
        ...refOf(entry),
        openedAt: entry.openedAt,
        missing: entry.id !== open?.id && !existsSync(entry.path),
      })),
    async openFirst(named) {
      const path =
        named ??
        store.read().find((entry) => existsSync(entry.path))?.path ??
        join(options.documents, 'Regulars', `${DEFAULT_NAME}.${WORKSPACE_ENDING}`)
      makeFolder(dirname(path))
      open = remember(path)
      // What goes wrong is shown as the engine's state, from which the person can open another one.
      await engine.open(path)
    },
    open: openPath,
    async openRecent(id) {
      const entry = store.read().find((known) => known.id === id)
      if (!entry) throw new RegularsError('not-found', 'This workspace is no longer on the list.')
      if (!existsSync(entry.path)) {
        throw new RegularsError(
          'not-found',
          `"${refOf(entry).name}" is no longer where it was. Choose File, Open workspace to find it.`,
        )
      }
      return openPath(entry.path)
    },
    async create(path) {
      if (existsSync(path)) {
        throw new RegularsError(
          'usage',
          `There is a workspace "${basename(path)}" already. Open it, or choose another name.`,
        )
      }
      return openPath(path)
    },
    forget(id) {
      if (id === open?.id) throw new RegularsError('usage', 'This workspace is open. Open another one first.')
      store.write(store.read().filter((entry) => entry.id !== id))
      options.onListChanged()
    },
  }
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true })
  } catch {
    // The engine will say why the workspace cannot be made there.
  }
}

function refOf(entry: RecentEntry): WorkspaceRef {
  return { id: entry.id, name: basename(entry.path).slice(0, -(WORKSPACE_ENDING.length + 1)) }
}
