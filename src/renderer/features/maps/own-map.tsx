import { Button } from '@mantine/core'
import { useState } from 'react'
import type { SegmentMap } from '../../../shared/model/segment-map.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Panel } from '../../ui/panel.tsx'
import { say } from '../../ui/words.ts'
import { CoverageNotice } from './coverage-notice.tsx'
import { GridPanel } from './grid-panel.tsx'
import { MapActions } from './map-actions.tsx'
import { problemsOf } from './map-edits.ts'
import { MapFields } from './map-fields.tsx'
import styles from './maps.module.css'
import { RulesPanel } from './rules-panel.tsx'
import { SegmentsPanel } from './segments-panel.tsx'
import { useMapReport } from './use-map-report.ts'

interface OwnMapProps {
  readonly stored: SegmentMap
  /** The map as it stands in the editor. */
  readonly draft: SegmentMap
  readonly onDraft: (draft: SegmentMap | null) => void
  readonly onSave: (map: SegmentMap) => void
  readonly onCopy: () => void
  readonly onDelete: () => void
}

/** A map of one's own: its name, segments, grid and rules, with what they make of the customers while they are changed. */
export function OwnMap({ stored, draft, onDraft, onSave, onCopy, onDelete }: OwnMapProps) {
  const [deleting, setDeleting] = useState(false)
  const { report, error, countsFit } = useMapReport(draft)
  const problems = problemsOf(draft)
  const isChanged = JSON.stringify(draft) !== JSON.stringify(stored)
  const change = (next: SegmentMap) => onDraft(JSON.stringify(next) === JSON.stringify(stored) ? null : next)
  return (
    <div className="stack">
      <Panel
        title={stored.title}
        tools={
          <div className="row">
            <MapActions map={stored} disabled={isChanged} />
            <Button size="compact-sm" variant="default" disabled={isChanged} onClick={onCopy}>
              {say('maps.copy')}
            </Button>
            <Button size="compact-sm" variant="default" onClick={() => setDeleting(true)}>
              {say('maps.delete')}
            </Button>
          </div>
        }
      >
        <MapFields map={draft} onChange={change} />
      </Panel>
      {error !== null && <ErrorState error={error} />}
      {problems.map((sentence) => (
        <Notice key={sentence} tone="warn">
          {sentence}
        </Notice>
      ))}
      {report !== null && problems.length === 0 && <CoverageNotice map={draft} report={report} countsFit={countsFit} />}
      {isChanged && (
        <div className={styles.save}>
          <strong>{say('maps.unsaved')}</strong>
          <div className="row">
            <Button size="compact-sm" variant="default" onClick={() => onDraft(null)}>
              {say('maps.discard')}
            </Button>
            <Button size="compact-sm" disabled={problems.length > 0} onClick={() => onSave(draft)}>
              {say('maps.save')}
            </Button>
          </div>
        </div>
      )}
      <SegmentsPanel map={draft} customers={report?.customers ?? null} onChange={change} />
      <GridPanel map={draft} onChange={change} />
      <RulesPanel map={draft} report={report} onChange={change} />
      {deleting && (
        <Dialog
          title={say('maps.delete.title', { title: stored.title })}
          onClose={() => setDeleting(false)}
          onSubmit={onDelete}
          actions={
            <>
              <Button variant="default" onClick={() => setDeleting(false)}>
                {say('common.cancel')}
              </Button>
              <Button type="submit" color="red">
                {say('maps.delete.do')}
              </Button>
            </>
          }
        >
          <p>{say('maps.delete.about')}</p>
        </Dialog>
      )}
    </div>
  )
}
