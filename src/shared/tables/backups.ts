import type { BackupOffer } from '../model/safety.ts'
import type { Words } from '../words/words.ts'
import type { Column } from './column.ts'

/** The backups of a workspace, with the imports that each lacks. */
export const BACKUP_COLUMNS: readonly Column<BackupOffer>[] = [
  { id: 'made', title: 'safety.backups.when', kind: 'text', value: titleOf },
  { id: 'size', title: 'safety.backups.size', kind: 'bytes', value: ({ bytes }) => bytes },
  { id: 'lacks', title: 'safety.backups.lacks', kind: 'text', value: lacksOf },
]

function titleOf({ kind, madeAt }: BackupOffer, words: Words): string {
  const when = momentOf(madeAt, words)
  return kind === 'regular' ? when : words.say('safety.backups.update', { when })
}

function lacksOf({ isGood, lacks }: BackupOffer, { say }: Words): string {
  if (!isGood) return say('safety.backups.damaged')
  if (lacks === null) return say('safety.backups.lacks.unknown')
  return lacks.map(({ file }) => file).join(', ') || say('safety.backups.lacks.none')
}

/** The moment of a backup, `2026-11-27 13.45.12`, as people write it, to the minute. */
export function momentOf(madeAt: string, words: Words): string {
  return words.minute(madeAt.slice(0, 16).replace('.', ':'))
}
