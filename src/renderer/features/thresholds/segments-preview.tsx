import { OTHERS, type SegmentMap } from '../../../shared/model/segment-map.ts'
import type { SegmentFigures } from '../../../shared/model/summary.ts'
import { segmentNamed } from '../../../shared/segment-maps/match-segment.ts'
import { formatCount } from '../../ui/format.ts'
import { Panel } from '../../ui/panel.tsx'
import { Swatch } from '../../ui/swatch.tsx'

interface SegmentsPreviewProps {
  readonly now: readonly SegmentFigures[]
  readonly then: readonly { readonly name: string; readonly customers: number }[]
  readonly map: SegmentMap
}

/** Every segment with its customers as they are now and as the cuts would have it. */
export function SegmentsPreview({ now, then, map }: SegmentsPreviewProps) {
  const names = [...new Set([...then.map(({ name }) => name), ...now.map(({ name }) => name)])]
  const most = Math.max(1, ...then.map(({ customers }) => customers), ...now.map(({ customers }) => customers))
  const countIn = (list: readonly { readonly name: string; readonly customers: number }[], name: string) =>
    list.find((one) => one.name === name)?.customers ?? 0
  return (
    <Panel title="Segments" about="Customers now, and with these thresholds." flush>
      <table className="data-table" aria-label="Segments with these thresholds">
        <thead>
          <tr>
            <th scope="col">Segment</th>
            <th scope="col" className="number">
              Now
            </th>
            <th scope="col" className="number">
              With these
            </th>
            <th scope="col" className="number">
              Change
            </th>
            <td />
          </tr>
        </thead>
        <tbody>
          {names.map((name) => {
            const before = countIn(now, name)
            const after = countIn(then, name)
            const { color } = name === OTHERS.name ? OTHERS : segmentNamed(map, name)
            return (
              <tr key={name}>
                <th scope="row">
                  <span className="cut-segment">
                    <Swatch color={color} /> {name}
                  </span>
                </th>
                <td className="number">{formatCount(before)}</td>
                <td className="number">{formatCount(after)}</td>
                <td className="number">{changeWords(after - before)}</td>
                <td className="cut-bar" aria-hidden>
                  <span style={{ width: `${(after / most) * 100}%`, background: color }} />
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </Panel>
  )
}

function changeWords(change: number): string {
  if (change === 0) return '–'
  return change > 0 ? `+${formatCount(change)}` : `−${formatCount(-change)}`
}
