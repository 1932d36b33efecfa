import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'

/** One that stands in no quotes. */
const COMMA = /,(?=(?:[^"]*"[^"]*")*[^"]*$)/

const SHARED = resolve(import.meta.dirname, '../../../../shared')

/** Whether the data that lies beside the project is there; it is no part of it. */
export function hasSharedData(): boolean {
  const there = existsSync(SHARED)
  if (!there) console.warn('Skipped: the reference data beside the project (../shared) is not there.')
  return there
}

/** The path of a file beside the project. */
export function sharedPath(name: string): string {
  return resolve(SHARED, name)
}

/** The rows of a reference table as objects by header. */
export function readReference(name: string): Record<string, string>[] {
  const [header = '', ...lines] = readFileSync(sharedPath(`reference/${name}`), 'utf8')
    .trim()
    .split(/\r?\n/)
  const names = header.split(',')
  return lines.map((line) => Object.fromEntries(line.split(COMMA).map((cell, at) => [names[at], cell])))
}
