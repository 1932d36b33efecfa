import { cpus, freemem, release, totalmem } from 'node:os'
import type { AppRuntime } from '../../shared/calls/app.ts'

const BYTES_PER_MB = 1_000_000

/** What the app runs on. Nothing that tells who runs it. */
export function runtimeNow(): AppRuntime {
  const { electron = null, chrome = null, node } = process.versions as Readonly<Record<string, string | undefined>>
  return {
    electron,
    chromium: chrome,
    node: node ?? null,
    release: release(),
    arch: process.arch,
    processors: cpus().length,
    memoryMb: Math.round(totalmem() / BYTES_PER_MB),
    freeMemoryMb: Math.round(freemem() / BYTES_PER_MB),
  }
}
