import { formatDate } from '../../ui/format.ts'

/** The moment of a backup as people write it, to the minute. */
export function whenOf(madeAt: string): string {
  const [day = '', time = ''] = madeAt.split(' ')
  return `${formatDate(day)}, ${time.slice(0, 5).replace('.', ':')}`
}
