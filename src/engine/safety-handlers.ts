import type { EngineHandlers } from '../shared/calls/calls.ts'
import type { Engine } from './engine.ts'
import { asBackup } from './safety/backup-views.ts'

/** The calls on backups, copies and personal data. */
export function safetyHandlers({ safety }: Pick<Engine, 'safety'>) {
  return {
    'safety.status': () => safety.status(),
    'safety.back-up': async (_, { now, progress }) => {
      const onProgress = (fraction: number) => progress({ stage: 'Copying', fraction, rows: null })
      return asBackup(await safety.backUp(now, { onProgress }))
    },
    'safety.offers': () => safety.offers(),
    'safety.save-copy': ({ file }, { pathOf, progress }) =>
      safety.saveCopy(pathOf(file), {
        onProgress: (fraction) => progress({ stage: 'Copying', fraction, rows: null }),
      }),
    'safety.check': () => safety.check(),
    'safety.remove-personal-data': () => safety.removePersonalData(),
    'safety.delete-backups': () => ({ deleted: safety.deleteBackups() }),
    'safety.folder-path': () => safety.folder,
  } satisfies Partial<EngineHandlers>
}
