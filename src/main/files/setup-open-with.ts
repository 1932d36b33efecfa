import { app } from 'electron'
import type { Text } from '../../shared/words/said.ts'
import type { Guard } from '../start/guard.ts'
import { filesOfArguments } from './file-arguments.ts'
import type { FileTokens } from './file-tokens.ts'
import { createOpenWith, type OpenWith } from './open-with.ts'

/** Collects files from the command line, from a second start and from the system's "open with". */
export function setupOpenWith(options: {
  readonly tokens: FileTokens
  readonly tell: (text: Text) => void
  readonly guard: Guard
}): OpenWith {
  const { guard } = options
  const openWith = createOpenWith({ ...options, first: filesOfArguments(process.argv, process.cwd()) })
  app.on(
    'second-instance',
    guard((_event: unknown, argv: readonly string[], folder: string) => {
      openWith.focusWindow()
      openWith.opened(filesOfArguments(argv, folder))
    }),
  )
  app.on(
    'open-file',
    guard((event: { preventDefault(): void }, path: string) => {
      event.preventDefault()
      openWith.opened([path])
    }),
  )
  return openWith
}
