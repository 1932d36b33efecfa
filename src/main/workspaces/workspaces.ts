import { existsSync, mkdirSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { holdFile } from '../../files/held-files.ts'
import type { RecentWorkspace, WorkspaceRef } from '../../shared/calls/workspace.ts'
import { type AppError, RegularsError } from '../../shared/model/errors.ts'
import type { Rescued, RescueWish } from '../../shared/model/safety.ts'
import { said } from '../../shared/words/said.ts'
import type { EngineSupervisor } from '../engine-host/engine-supervisor.ts'
import { WORKSPACE_ENDING } from '../files/file-names.ts'
import type { JsonFile } from '../files/json-file.ts'
import { type RecentEntry, withOpened, withPin, workspaceId } from './recent-list.ts'

/** Which workspace is open, and which were before. */
export interface Workspaces {
  readonly current: () => WorkspaceRef
  readonly recent: () => readonly RecentWorkspace[]
  /** Opens the named file, else the latest that is still there, else the default one, which is made. */
  readonly openFirst: (path: string | undefined) => Promise<void>
  /** Starts the engine anew on the same workspace; gives what went wrong, or null. */
  readonly restart: () => Promise<AppError | null>
  /** Opens another; the one before stays open when that fails, and the error is thrown. */
  readonly open: (path: string) => Promise<WorkspaceRef>
  readonly openRecent: (id: string) => Promise<WorkspaceRef>
  /** Makes a new one; throws when there is a file of that name already. */
  readonly create: (path: string) => Promise<WorkspaceRef>
  readonly pin: (id: string, isPinned: boolean) => void
  readonly forget: (id: string) => void
  /** Brings the open workspace back, damaged or not, and opens it; throws what went wrong. */
  readonly rescue: (wish: RescueWish) => Promise<Rescued>
  /** Deletes the open workspace's file, and opens the latest other one that is there, else a new one of the usual name. */
  readonly deleteCurrent: () => Promise<WorkspaceRef>
}

/** What {@link createWorkspaces} needs. */
export interface WorkspacesOptions {
  readonly engine: Pick<EngineSupervisor, 'open' | 'restart' | 'rescue' | 'close' | 'damage'>
  readonly store: JsonFile<readonly RecentEntry[]>
  readonly documents: string
  /** What the first workspace is called. */
  readonly usualName: string
  readonly now: () => Date
  readonly onChanged: (workspace: WorkspaceRef) => void
  readonly onListChanged: () => void
}

/** Keeps the list of workspaces and opens one at a time in the engine. */
export function createWorkspaces(options: WorkspacesOptions): Workspaces {
  const { engine, store } = options
  let open: RecentEntry | undefined
  /** False while the first one of a start has not opened: until then it is no workspace that was open before. */
  let isOpen = false
  let starting: Promise<void> = Promise.resolve()
  let letGo = () => {}

  function withFirst(path: string): readonly [RecentEntry, ...RecentEntry[]] {
    return withOpened(store.read(), path, { id: workspaceId(path), now: options.now() })
  }

  function entered(path: string): RecentEntry {
    const list = withFirst(path)
    isOpen = true
    open = list[0]
    letGo()
    letGo = holdFile(path, 'workspace')
    store.write(list)
    options.onListChanged()
    return open
  }

  /** The workspace that was opened last of those that are there, else the usual one. */
  function latest(): string {
    const known = store.read().find((entry) => existsSync(entry.path))?.path
    const path = known ?? join(options.documents, 'Regulars', `${options.usualName}.${WORKSPACE_ENDING}`)
    makeFolder(dirname(path))
    return path
  }

  async function openAtStart(path: string): Promise<void> {
    // What goes wrong is shown as the engine's state, from which the person can open another one.
    if ((await engine.open(path)) === null) entered(path)
  }

  async function openPath(path: string): Promise<WorkspaceRef> {
    // Somebody quicker than the start would take the first one off the list.
    await starting
    if (isOpen && open?.path === path) return refOf(open)
    const before = open
    const error = await engine.open(path)
    if (error) {
      // A damaged one stays, so that the window can offer its backups.
      if (engine.damage !== null) {
        isOpen = false
        open = withFirst(path)[0]
        options.onChanged(refOf(open))
        return refOf(open)
      }
      if (before && before.path !== path) await engine.open(before.path)
      throw new RegularsError(error.code, error.text, error.detail === undefined ? {} : { detail: error.detail })
    }
    const workspace = refOf(entered(path))
    options.onChanged(workspace)
    return workspace
  }

  return {
    current: () => (open ? refOf(open) : { id: 'none', name: options.usualName }),
    recent: () =>
      store
        .read()
        .map((entry) => ({
          ...refOf(entry),
          openedAt: entry.openedAt,
          isPinned: entry.pinned ?? false,
          isOpen: isOpen && entry.id === open?.id,
          missing: !existsSync(entry.path),
        }))
        .sort((one, other) => rank(other) - rank(one)),
    openFirst(named) {
      const path = named ?? latest()
      makeFolder(dirname(path))
      open = withFirst(path)[0]
      starting = openAtStart(path)
      return starting
    },
    async restart() {
      const error = await engine.restart()
      if (error === null && !isOpen && open) entered(open.path)
      return error
    },
    open: openPath,
    async openRecent(id) {
      const entry = store.read().find((known) => known.id === id)
      if (!entry) throw new RegularsError('not-found', said('workspace.unlisted'))
      if (!existsSync(entry.path)) {
        throw new RegularsError('not-found', said('workspace.moved', { name: refOf(entry).name }))
      }
      return openPath(entry.path)
    },
    async create(path) {
      if (existsSync(path)) {
        throw new RegularsError('usage', said('workspace.exists', { name: basename(path) }))
      }
      return openPath(path)
    },
    async rescue(wish) {
      const done = await engine.rescue(wish)
      if (done !== null && 'kind' in done) {
        if (open) options.onChanged(refOf(entered(open.path)))
        return done
      }
      // What was not damaged before is opened again as it was.
      const again = isOpen ? await engine.restart() : done
      if (again === null && open) options.onChanged(refOf(open))
      throw new RegularsError(done?.code ?? 'internal', done?.text ?? said('error.internal'))
    },
    async deleteCurrent() {
      const gone = open
      if (!gone) throw new RegularsError('not-found', said('workspace.none'))
      await engine.close()
      letGo()
      for (const end of ['', '-wal', '-shm', '-journal', '-lock']) rmSync(gone.path + end, { force: true })
      store.write(store.read().filter((entry) => entry.id !== gone.id))
      open = undefined
      isOpen = false
      options.onListChanged()
      return openPath(latest())
    },
    pin(id, isPinned) {
      store.write(withPin(store.read(), id, isPinned))
      options.onListChanged()
    },
    forget(id) {
      if (isOpen && id === open?.id) throw new RegularsError('usage', said('workspace.isOpen'))
      store.write(store.read().filter((entry) => entry.id !== id))
      options.onListChanged()
    },
  }
}

function rank({ isOpen, isPinned }: RecentWorkspace): number {
  return isOpen ? 2 : Number(isPinned)
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
