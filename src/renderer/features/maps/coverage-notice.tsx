import type { MapReport } from '../../../shared/model/distribution.ts'
import type { SegmentMap } from '../../../shared/model/segment-map.ts'
import { OTHERS } from '../../../shared/model/segment-map.ts'
import { scoresNeeded } from '../../../shared/segment-maps/fit-map.ts'
import { formatCount } from '../../ui/format.ts'
import { Notice } from '../../ui/notice.tsx'

interface CoverageNoticeProps {
  readonly map: SegmentMap
  readonly report: MapReport
  readonly countsFit: boolean
}

/** Whether every combination of scores has a segment, which rules never decide, and which segments nobody can reach. */
export function CoverageNotice({ map, report, countsFit }: CoverageNoticeProps) {
  const sentences = coverageWords(map, report)
  const isFine = report.uncovered.length + report.shadowed.length + report.unreachable.length === 0
  return (
    <Notice tone={isFine ? 'good' : 'warn'}>
      <div role="status">
        <ul className="warnings">
          {sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
          {!countsFit && <li>Customers are counted once a result has as many scores as this map is written for.</li>}
        </ul>
      </div>
    </Notice>
  )
}

const LISTED = 12

/** What the check of a map found, in plain sentences. */
function coverageWords(map: SegmentMap, report: MapReport): readonly string[] {
  const { uncovered, shadowed, unreachable, customers } = report
  const all = (scoresNeeded(map) ?? 5) ** 3
  const others = customers?.find(({ name }) => name === OTHERS.name)?.customers ?? 0
  return [
    uncovered.length === 0
      ? `Each of the ${formatCount(all)} codes has its segment.`
      : `${formatCount(uncovered.length)} of ${formatCount(all)} codes have no segment: ${uncovered.slice(0, LISTED).join(', ')}${uncovered.length > LISTED ? ', …' : ''}. Their customers${customers === null ? '' : `, ${formatCount(others)} now,`} become Others.`,
    ...shadowed.map(
      (place) =>
        `Rule ${place + 1} (${map.rules[place]?.segment}) never decides: rules above it take all that it would.`,
    ),
    ...unreachable.map((name) => `Nobody can ever be in “${name}”: no rule that decides leads there.`),
  ]
}
