import { clusterColor } from '../../charts/cluster-colors.ts'
import { textOn } from '../../theme/contrast.ts'

/** A cluster's number in its colour. */
export function ClusterMark({ number }: { readonly number: number }) {
  const color = clusterColor(number)
  return (
    <span className="cluster-mark" style={{ background: color, color: textOn(color) }}>
      <span className="visually-hidden">Cluster </span>
      {number}
    </span>
  )
}
