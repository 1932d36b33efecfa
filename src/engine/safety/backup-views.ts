import type { Backup, BackupOffer as OfferView } from '../../shared/model/safety.ts'
import type { BackupFile } from './list-backups.ts'
import type { BackupOffer } from './restore.ts'

/** A backup as the window may see it: without its path. */
export function asBackup({ number, kind, madeAt, bytes }: BackupFile): Backup {
  return { number, kind, madeAt, bytes }
}

/** The same of one that can be restored. */
export function asOffer(offer: BackupOffer): OfferView {
  return { ...asBackup(offer), isGood: offer.isGood, lacks: offer.lacks }
}
