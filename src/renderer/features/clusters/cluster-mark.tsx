import { textOn } from '../../../shared/format/contrast.ts'
import { clusterColor } from '../../charts/cluster-colors.ts'
import { formatCount } from '../../ui/format.ts'
import { say } from '../../ui/words.ts'
import styles from './clusters.module.css'

/** A cluster's number in its colour. */
export function ClusterMark({ number }: { readonly number: number }) {
  const color = clusterColor(number)
  return (
    <span className={styles.mark} style={{ background: color, color: textOn(color) }}>
      <span className="visually-hidden">{say('clusters.cluster', { number })}</span>
      <span aria-hidden>{formatCount(number)}</span>
    </span>
  )
}

/** A cluster's number and name, for a table. */
export function ClusterName({ number, names }: { readonly number: number; readonly names: readonly string[] }) {
  return (
    <span className={styles.name}>
      <ClusterMark number={number} />
      {names[number - 1]}
    </span>
  )
}
