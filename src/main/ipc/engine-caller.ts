import type { EngineMethod, Progress } from '../../shared/contract/engine-methods.ts'
import { FILE_USE, type FileMethod } from '../../shared/contract/engine-protocol.ts'
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
    const paths = isFileMethod(method) ? pathsOf(method, (params as { readonly file: string }).file) : {}
    return options.engine.call({ method, params, paths, now: options.now() }, callId, (progress) => {
      if (callId !== null) options.onProgress(callId, progress)
    })
  }

  function pathsOf(method: FileMethod, token: string) {
    return { [token]: options.tokens.pathOf(token, FILE_USE[method]) }
  }
}

function isFileMethod(method: EngineMethod): method is FileMethod {
  return Object.hasOwn(FILE_USE, method)
}
