import { IS_DEVELOPING } from './developing.ts'

/** The address of the window while developing with hot reload; null in a built app, whatever the environment says. */
export function devServerUrl(): string | null {
  return IS_DEVELOPING ? (process.env.ELECTRON_RENDERER_URL ?? null) : null
}
