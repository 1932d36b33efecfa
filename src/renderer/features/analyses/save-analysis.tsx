import { Button } from '@mantine/core'
import { type AnalysisName, analysisOf } from '../../../shared/analyses/analyses.ts'
import { useSave } from '../../api/use-save.ts'
import type { AnalysisView } from '../../state/analysis-view.ts'
import { SaveOutcome } from '../../ui/save-outcome.tsx'
import { languages, say } from '../../ui/words.ts'

interface SaveAnalysisProps {
  readonly name: AnalysisName
  readonly runId: number
  readonly view: AnalysisView['shown']
}

/** Writes what an analysis shows, all rows of it, into a workbook. */
export function SaveAnalysis({ name, runId, view }: SaveAnalysisProps) {
  const save = useSave('report.analysis')
  const { options, filter } = view
  return (
    <>
      <Button
        size="compact-sm"
        variant="default"
        disabled={save.busy}
        onClick={() =>
          void save.start(say('analyses.file', { title: say(analysisOf(name).title) }), 'xlsx', (file) => ({
            analysis: name,
            runId,
            options,
            filter,
            languages,
            file,
          }))
        }
      >
        {say('analyses.save')}
      </Button>
      <SaveOutcome save={save} words={(file) => say('analyses.saved', { file })} />
    </>
  )
}
