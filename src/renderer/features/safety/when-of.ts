import { momentOf } from '../../../shared/tables/backups.ts'
import { words } from '../../ui/words.ts'

/** The moment of a backup as people write it, to the minute. */
export const whenOf = (madeAt: string) => momentOf(madeAt, words)
