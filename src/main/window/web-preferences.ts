import type { WebPreferences } from 'electron'
import { IS_DEVELOPING } from '../security/developing.ts'

/** What every window of the app is made with: a sandboxed page without Node, whose only way out is the preload. */
export function webPreferences(preload: string): WebPreferences {
  return {
    preload,
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    // Dictionaries would be fetched from the network.
    spellcheck: false,
    devTools: IS_DEVELOPING,
  }
}
