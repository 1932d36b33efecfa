import { z } from 'zod'
import type { WorkspaceStatus } from '../model/workspace.ts'
import { engineCall, gives, mainCall } from './call.ts'
import { nothing } from './fields.ts'

const ofWorkspace = () => z.strictObject({ id: z.string().min(1).max(100) })

/** A workspace as the window knows it. */
export interface WorkspaceRef {
  readonly id: string
  /** The file's name without `.regulars`. */
  readonly name: string
}

/** A workspace on the list of those opened before. */
export interface RecentWorkspace extends WorkspaceRef {
  /** ISO 8601, UTC. */
  readonly openedAt: string
  /** Whether it stays on the list, above those that are not. */
  readonly isPinned: boolean
  /** Whether its file is no longer where it was. */
  readonly missing: boolean
  /** Whether it is the open one. */
  readonly isOpen: boolean
}

/** The open workspace, and the way to others; `workspace.changed` follows where another one was opened. */
export const WORKSPACE_CALLS = {
  /** What the open workspace holds. */
  'workspace.status': engineCall({ params: nothing, result: gives<WorkspaceStatus>() }),
  /** Workspaces opened before: the open one, those that are pinned, then the others, the latest first. */
  'workspace.recent': mainCall({ params: nothing, result: gives<readonly RecentWorkspace[]>() }),
  /** Null when the person cancelled. */
  'workspace.open-dialog': mainCall({ params: nothing, result: gives<WorkspaceRef | null>() }),
  'workspace.open-recent': mainCall({ params: ofWorkspace, result: gives<WorkspaceRef>() }),
  /** Null when the person cancelled. */
  'workspace.create-dialog': mainCall({ params: nothing, result: gives<WorkspaceRef | null>() }),
  /** Keeps a workspace on the list, or no longer. */
  'workspace.pin': mainCall({
    params: () => z.strictObject({ id: z.string().min(1).max(100), isPinned: z.boolean() }),
    result: gives<null>(),
  }),
  /** Takes a workspace off the list; its file stays. */
  'workspace.forget-recent': mainCall({ params: ofWorkspace, result: gives<null>() }),
}
