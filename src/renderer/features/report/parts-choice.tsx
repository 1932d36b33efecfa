import { Button } from '@mantine/core'
import { analysisOf, isAnalysis } from '../../../shared/analyses/analyses.ts'
import { PAPER_PARTS, PAPER_PRESETS, type PaperPart, type PaperPreset } from '../../../shared/model/paper.ts'
import type { RunSummary } from '../../../shared/model/summary.ts'
import { Swatch } from '../../ui/swatch.tsx'
import { ofMap, say } from '../../ui/words.ts'
import { CheckList } from './check-list.tsx'
import type { PaperChoices } from './use-paper-choices.ts'

const PRESETS = Object.keys(PAPER_PRESETS) as readonly PaperPreset[]

interface PartsChoiceProps {
  readonly summary: RunSummary
  readonly choices: PaperChoices
}

/** What the report holds: what is usually wanted with one press, or part by part. */
export function PartsChoice({ summary, choices }: PartsChoiceProps) {
  const { parts, setParts, segments, setSegments } = choices
  const offered = PAPER_PARTS.filter((part) => part !== 'clusters' || summary.clusters !== null)
  const isPreset = (preset: PaperPreset) =>
    offered.every((part) => parts.includes(part) === PAPER_PRESETS[preset].some((each) => each === part))
  return (
    <>
      <fieldset className="row" aria-label={say('reports.paper.presets')} style={{ border: 0, padding: 0, margin: 0 }}>
        {PRESETS.map((preset) => (
          <Button
            key={preset}
            size="compact-sm"
            variant={isPreset(preset) ? 'filled' : 'default'}
            aria-pressed={isPreset(preset)}
            onClick={() => setParts(PAPER_PRESETS[preset])}
          >
            {say(`reports.paper.preset.${preset}`)}
          </Button>
        ))}
      </fieldset>
      <CheckList
        label={say('reports.paper.parts')}
        options={offered.map((value) => ({ value, label: partTitle(value) }))}
        chosen={parts}
        onChange={setParts}
      />
      {parts.includes('eachSegment') && (
        <CheckList
          label={say('reports.paper.segments')}
          options={summary.segments.map(({ name, color }) => ({
            value: name,
            label: (
              <span>
                <Swatch color={color} /> {ofMap(name)}
              </span>
            ),
          }))}
          chosen={segments}
          onChange={setSegments}
        />
      )}
    </>
  )
}

function partTitle(part: PaperPart): string {
  return say(isAnalysis(part) ? analysisOf(part).title : `reports.paper.part.${part}`)
}
