import { z } from 'zod'
import type { Settings } from '../model/settings.ts'
import { gives, mainCall } from './call.ts'
import type { EngineState } from './events.ts'
import { nothing } from './fields.ts'
import { settings } from './settings-schema.ts'
import type { WorkspaceRef } from './workspace.ts'

/** The most that is taken as a remembered layout, in characters of JSON. */
const LAYOUT_LIMIT = 64 * 1024

/** The most that the clipboard takes, in characters. */
const CLIPBOARD_LIMIT = 20_000_000

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

/** What the app runs on, for whoever is asked for help. */
export interface AppRuntime {
  /** Null where it cannot be told. */
  readonly electron: string | null
  readonly chromium: string | null
  readonly node: string | null
  /** Of the operating system. */
  readonly release: string
  readonly arch: string
  readonly processors: number
  /** Millions of bytes. */
  readonly memoryMb: number
  readonly freeMemoryMb: number
}

/** The app itself, its engine, and what it remembers of each workspace beside the file. */
export const APP_CALLS = {
  'app.info': mainCall({ params: nothing, result: gives<AppInfo>() }),
  'app.runtime': mainCall({ params: nothing, result: gives<AppRuntime>() }),
  /** Light, dark, or as the system has it; remembered. */
  'app.set-theme': mainCall({
    params: () => z.strictObject({ theme: z.enum(['system', 'light', 'dark']) }),
    result: gives<null>(),
  }),
  'clipboard.write-text': mainCall({
    params: () => z.strictObject({ text: z.string().max(CLIPBOARD_LIMIT) }),
    result: gives<null>(),
  }),
  /** A picture, as what follows the comma of a data URL. */
  'clipboard.write-picture': mainCall({
    params: () => z.strictObject({ png: z.base64().max(CLIPBOARD_LIMIT) }),
    result: gives<null>(),
  }),
  /** How the engine is now; later changes come as events. */
  'engine.state': mainCall({ params: nothing, result: gives<EngineState>() }),
  /** Starts the engine anew, also after it failed too often. Calls under way are rejected. */
  'engine.restart': mainCall({ params: nothing, result: gives<null>() }),
  /** Cancels a call by the id that was given with it. */
  'job.cancel': mainCall({
    params: () => z.strictObject({ callId: z.string().min(1).max(100) }),
    result: gives<{ readonly cancelled: boolean }>(),
  }),
  /** The remembered layout of the open workspace; null when there is none. */
  'layout.get': mainCall({ params: nothing, result: gives<Json>() }),
  'layout.set': mainCall({
    params: () =>
      z.strictObject({
        layout: z.json().refine((layout) => JSON.stringify(layout).length <= LAYOUT_LIMIT, 'The layout is too large.'),
      }),
    result: gives<null>(),
  }),
  /** The settings as they were left in the open workspace; null before they were changed. */
  'settings.get': mainCall({ params: nothing, result: gives<Settings | null>() }),
  'settings.set': mainCall({ params: () => z.strictObject({ settings: settings() }), result: gives<null>() }),
}
