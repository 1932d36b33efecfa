import type { AppInfo, AppRuntime } from '../../shared/calls/app.ts'
import type { WorkspaceStatus } from '../../shared/model/workspace.ts'
import { say, words } from '../ui/words.ts'

/** A fact of the program or of what it runs on. */
interface Fact {
  readonly name: string
  readonly value: string
}

/** What helps to find a fault: versions, the system and sizes. Neither names nor paths nor anything of the sales. */
export function diagnosticsOf(info: AppInfo, runtime: AppRuntime, workspace: WorkspaceStatus | null): readonly Fact[] {
  const { electron, chromium, node, release, arch, processors, memoryMb, freeMemoryMb } = runtime
  const version = (each: string | null) => each ?? '–'
  return [
    { name: say('about.version'), value: info.version },
    {
      name: say('about.runtime'),
      value: say('about.versions', {
        electron: version(electron),
        chromium: version(chromium),
        node: version(node),
      }),
    },
    { name: say('about.system'), value: say('about.system.value', { platform: info.platform, release, arch }) },
    { name: say('about.processors'), value: String(processors) },
    {
      name: say('about.memory'),
      value: say('about.memory.value', { total: String(memoryMb), free: String(freeMemoryMb) }),
    },
    { name: say('about.language'), value: words.locale.tag },
    {
      name: say('about.packaged'),
      value: say('about.packaged.value', { packaged: info.packaged ? 'yes' : 'no' }),
    },
    {
      name: say('about.workspace'),
      value:
        workspace === null
          ? say('about.workspace.none')
          : say('about.workspace.value', {
              imports: workspace.imports,
              lines: workspace.lines,
              customers: workspace.customers,
            }),
    },
  ]
}
