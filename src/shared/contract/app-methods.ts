import { z } from 'zod'
import type { Settings } from '../model/settings.ts'
import { BEST_IS } from '../scores/show-score.ts'
import type { EngineState } from './events.ts'
import type { FileRef } from './files.ts'
import { PAPERS } from './print-route.ts'
import { settings } from './settings-schema.ts'

const nothing = z.strictObject({})
const id = z.string().min(1).max(100)

const onPaper = { runId: z.int().min(1), paper: z.enum(PAPERS), top: z.int().min(0).max(100), bestIs: z.enum(BEST_IS) }

/** The most that is taken as a remembered layout, in characters of JSON. */
const LAYOUT_LIMIT = 64 * 1024

/** The most that the clipboard takes, in characters. */
const CLIPBOARD_LIMIT = 20_000_000

/** The schema of every call that main itself answers; unknown keys are refused. */
export const APP_PARAMS = {
  'app.info': nothing,
  /** Light, dark, or as the system has it; remembered. */
  'app.set-theme': z.strictObject({ theme: z.enum(['system', 'light', 'dark']) }),
  /** Lets the person choose spreadsheets to read, or a file in JSON; empty when they cancel. */
  'file.open-dialog': z.strictObject({ kind: z.literal('json').exactOptional() }),
  /** The sample export that comes with the app. */
  'file.sample': nothing,
  /** Lets the person choose where to write; null when they cancel. */
  'file.save-dialog': z.strictObject({
    suggestedName: z.string().min(1).max(200),
    kind: z.enum(['xlsx', 'csv', 'pdf', 'json']),
  }),
  /** Shows a file that was chosen before in the system's file manager. */
  'file.reveal': z.strictObject({ file: id }),
  /** Files that came with the start of the app and that no window has taken yet; each is given once. */
  'file.take-opened': nothing,
  /** Workspaces opened before, the latest first. */
  'workspace.recent': nothing,
  'workspace.open-dialog': nothing,
  'workspace.open-recent': z.strictObject({ id }),
  'workspace.create-dialog': nothing,
  /** Takes a workspace off the list; its file stays. */
  'workspace.forget-recent': z.strictObject({ id }),
  'clipboard.write-text': z.strictObject({ text: z.string().max(CLIPBOARD_LIMIT) }),
  /** How the engine is now; later changes come as events. */
  'engine.state': nothing,
  /** Starts the engine anew, also after it failed too often. Calls under way are rejected. */
  'engine.restart': nothing,
  /** Cancels a call by the id that was given with it. */
  'job.cancel': z.strictObject({ callId: id }),
  /** Lays the printed report of a run out and writes it to a file chosen for saving. */
  'report.pdf': z.strictObject({ ...onPaper, file: id }),
  /** Lays the printed report out and opens the system's print dialog. */
  'report.print': z.strictObject(onPaper),
  /** For the page that is laid out for paper only: it is ready, or what went wrong. */
  'report.paper-ready': z.strictObject({ problem: z.string().max(2_000).nullable() }),
  /** The remembered layout of the open workspace; null when there is none. */
  'layout.get': nothing,
  'layout.set': z.strictObject({
    layout: z.json().refine((layout) => JSON.stringify(layout).length <= LAYOUT_LIMIT, 'The layout is too large.'),
  }),
  /** The settings as they were left in the open workspace; null before they were changed. */
  'settings.get': nothing,
  'settings.set': z.strictObject({ settings }),
} as const satisfies Record<keyof AppResults, z.ZodType>

/** How the app looks: as the system has it, or fixed. */
export type Theme = 'system' | 'light' | 'dark'

/** What a remembered layout may be made of. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }

/** What the window may know of the app it runs in. */
export interface AppInfo {
  readonly version: string
  /** `win32`, `darwin` or `linux`. */
  readonly platform: string
  /** BCP 47, for numbers and dates. */
  readonly locale: string
  /** False while developing. */
  readonly packaged: boolean
  readonly theme: Theme
  readonly workspace: WorkspaceRef
}

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
  /** Whether its file is no longer where it was. */
  readonly missing: boolean
  /** Whether it is the open one. */
  readonly isOpen: boolean
}

/** What each call gives back; null where there is nothing to say. */
export interface AppResults {
  'app.info': AppInfo
  'app.set-theme': null
  'file.open-dialog': readonly FileRef[]
  'file.sample': FileRef
  'file.save-dialog': FileRef | null
  'file.reveal': null
  'file.take-opened': readonly FileRef[]
  'workspace.recent': readonly RecentWorkspace[]
  /** Null when the person cancelled; `workspace.changed` follows when they did not. */
  'workspace.open-dialog': WorkspaceRef | null
  'workspace.open-recent': WorkspaceRef
  'workspace.create-dialog': WorkspaceRef | null
  'workspace.forget-recent': null
  'clipboard.write-text': null
  'engine.state': EngineState
  'engine.restart': null
  'job.cancel': { readonly cancelled: boolean }
  'report.pdf': { readonly bytes: number }
  /** False when the person closed the dialog. */
  'report.print': { readonly printed: boolean }
  'report.paper-ready': null
  'layout.get': Json
  'layout.set': null
  'settings.get': Settings | null
  'settings.set': null
}

/** The calls that main answers. */
export type AppMethod = keyof AppResults

/** The params of a call, as the schema gives them. */
export type AppParams<M extends AppMethod> = z.infer<(typeof APP_PARAMS)[M]>

/** Main's side of the contract. A method that is missing does not compile. */
export type AppHandlers = {
  readonly [M in AppMethod]: (params: AppParams<M>) => AppResults[M] | Promise<AppResults[M]>
}
