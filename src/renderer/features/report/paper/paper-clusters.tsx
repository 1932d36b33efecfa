import type { SettingWords } from '../../../../shared/format/describe-settings.ts'
import { columnTitles, type MeasureKinds } from '../../../../shared/format/measure-titles.ts'
import type { ClusterName } from '../../../../shared/model/cluster-views.ts'
import type { ClusterFigures } from '../../../../shared/model/clusters.ts'
import { clusterColor } from '../../../charts/cluster-colors.ts'
import { formatCount, formatMoney, formatOne, formatShare, NO_FIGURE } from '../../../ui/format.ts'
import { Swatch } from '../../../ui/swatch.tsx'
import { words } from '../../../ui/words.ts'
import { PaperSettings } from './paper-settings.tsx'

interface PaperClustersProps {
  readonly figures: ClusterFigures
  readonly names: readonly ClusterName[]
  readonly currency: string | null
  readonly kinds: MeasureKinds
  readonly settings: readonly SettingWords[]
}

/** The groups that were found without rules: who they are, how many, and what a typical one of them does. */
export function PaperClusters({ figures, names, currency, kinds, settings }: PaperClustersProps) {
  const title = columnTitles(kinds)
  const named = names.map(({ number, name, sentence }) => ({
    number,
    name: words.write(name),
    sentence: words.write(sentence),
  }))
  const wordsOf = (number: number) => named.find((one) => one.number === number)
  const headers = ['Customers', 'Share', 'Share of money', title.recencyDays, title.frequency, title.monetary]
  return (
    <>
      <h2 className="paper-heading">Clusters: customers who behave alike</h2>
      <p className="paper-small">{figures.reason}</p>
      <table className="paper-table paper-lines">
        <thead>
          <tr>
            <th scope="col">Cluster</th>
            {headers.map((header) => (
              <th key={header} scope="col" className="number">
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {figures.profiles.map((profile) => (
            <tr key={profile.number}>
              <th scope="row">
                <Swatch color={clusterColor(profile.number)} /> {profile.number}. {wordsOf(profile.number)?.name}
              </th>
              <td className="number">{formatCount(profile.customers)}</td>
              <td className="number">{formatShare(profile.share)}</td>
              <td className="number">{profile.revenueShare === 0 ? NO_FIGURE : formatShare(profile.revenueShare)}</td>
              <td className="number">{formatOne(profile.medianRecencyDays)}</td>
              <td className="number">{formatOne(profile.medianFrequency)}</td>
              <td className="number">{formatMoney(profile.medianMonetary, currency)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="paper-small">The last three columns are of a typical customer, the median of the cluster.</p>
      <dl className="paper-words">
        {figures.profiles.map(({ number }) => (
          <div key={number}>
            <dt>Cluster {number}</dt>
            <dd>{wordsOf(number)?.sentence}</dd>
          </div>
        ))}
      </dl>
      <h3 className="paper-label">How the clusters were found</h3>
      <PaperSettings settings={settings} />
    </>
  )
}
