import { CALLS } from '../../shared/calls/calls.ts'
import type { Progress } from '../../shared/calls/progress.ts'
import type { EngineSupervisor } from '../engine-host/engine-supervisor.ts'
import type { FileTokens } from '../files/file-tokens.ts'
import type { EngineCaller } from './ipc-gate.ts'

/** Hands calls to the engine with the paths behind their tokens; throws `not-found` for a token of the wrong use. */
export function createEngineCaller(options: {
  readonly engine: EngineSupervisor
  readonly tokens: FileTokens
  readonly now: () => Date
  readonly onProgress: (callId: string, progress: Progress) => void
}): EngineCaller {
  return (method, params, callId) => {
    const { files } = CALLS[method]
    const paths = files === null ? {} : pathsOf((params as { readonly file: string }).file, files)
    return options.engine.call({ method, params, paths, now: options.now() }, callId, (progress) => {
      if (callId !== null) options.onProgress(callId, progress)
    })
  }

  function pathsOf(token: string, use: 'read' | 'write') {
    return { [token]: options.tokens.pathOf(token, use) }
  }
}
