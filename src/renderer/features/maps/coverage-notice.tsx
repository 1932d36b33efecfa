import type { MapReport } from '../../../shared/model/distribution.ts'
import type { SegmentMap } from '../../../shared/model/segment-map.ts'
import { OTHERS } from '../../../shared/model/segment-map.ts'
import { scoresNeeded } from '../../../shared/segment-maps/fit-map.ts'
import { Notice } from '../../ui/notice.tsx'
import { say } from '../../ui/words.ts'
import styles from './maps.module.css'

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
        <ul className={styles.coverage}>
          {sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
          {!countsFit && <li>{say('maps.coverage.uncounted')}</li>}
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
  const codes = uncovered.slice(0, LISTED).join(', ')
  const listed = uncovered.length > LISTED ? say('maps.coverage.more', { codes }) : codes
  return [
    uncovered.length === 0
      ? say('maps.coverage.all', { codes: all })
      : [
          say('maps.coverage.some', { count: uncovered.length, all, codes: listed }),
          customers === null ? say('maps.coverage.others') : say('maps.coverage.others.count', { customers: others }),
        ].join(' '),
    ...shadowed.map((place) =>
      say('maps.coverage.shadowed', { rule: place + 1, segment: map.rules[place]?.segment ?? '' }),
    ),
    ...unreachable.map((segment) => say('maps.coverage.unreachable', { segment })),
  ]
}
