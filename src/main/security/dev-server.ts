import { app } from 'electron'

/** The address of the window while developing with hot reload; null in a built app, whatever the environment says. */
export function devServerUrl(): string | null {
  return app.isPackaged ? null : (process.env.ELECTRON_RENDERER_URL ?? null)
}
