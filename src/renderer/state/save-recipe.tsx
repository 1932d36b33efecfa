import { Button, Checkbox, TextInput } from '@mantine/core'
import { IconRepeat } from '@tabler/icons-react'
import { useState } from 'react'
import { CUSTOMER_COLUMNS } from '../../shared/model/customers.ts'
import type { AppError } from '../../shared/model/errors.ts'
import type { RecipeReport } from '../../shared/model/recipe.ts'
import { SHEET_NAMES } from '../../shared/model/report.ts'
import { call } from '../api/client.ts'
import { Dialog } from '../ui/dialog.tsx'
import { ErrorState } from '../ui/error-state.tsx'
import { say } from '../ui/words.ts'
import { useLayoutOf } from './layout.tsx'
import { useRunIfAny } from './run.tsx'
import { useScoreDisplay } from './score-display.ts'
import { USUAL_COLUMNS } from './usual-columns.ts'

/** What the report screen remembers stands under names that begin so. */
const REPORT = 'report.'

/** The most imports that a recipe is made of. */
const MOST_IMPORTS = 1_000

interface SaveRecipeProps {
  /** The imports that the recipe repeats; all when left out. */
  readonly importIds?: readonly number[]
}

/** A button that keeps how files were read, the settings and what is written as a recipe. */
export function SaveRecipe({ importIds }: SaveRecipeProps) {
  const [isOpen, setOpen] = useState(false)
  const [saved, setSaved] = useState<string | null>(null)
  return (
    <>
      <Button variant="default" leftSection={<IconRepeat size={16} />} onClick={() => setOpen(true)}>
        {say('recipes.save')}
      </Button>
      {saved !== null && (
        <span role="status" className="quiet small">
          {say('recipes.saved', { name: saved })}
        </span>
      )}
      {isOpen && (
        <RecipeDialog
          importIds={importIds ?? null}
          onClose={() => setOpen(false)}
          onSaved={(name) => {
            setSaved(name)
            setOpen(false)
          }}
        />
      )}
    </>
  )
}

interface RecipeDialogProps {
  readonly importIds: readonly number[] | null
  readonly onClose: () => void
  readonly onSaved: (name: string) => void
}

function RecipeDialog({ importIds, onClose, onSaved }: RecipeDialogProps) {
  const { history } = useRunIfAny()
  const { bestIs } = useScoreDisplay()
  const { values: screen } = useLayoutOf(REPORT)
  const [name, setName] = useState(say('recipes.usualName'))
  const [written, setWritten] = useState({ workbook: true, lists: false, database: false, withPersons: false })
  const [error, setError] = useState<AppError | null>(null)

  const save = async () => {
    const all = importIds === null ? await call('import.list', {}) : null
    if (all?.ok === false) return setError(all.error)
    const ids = importIds ?? all?.value.map(({ importId }) => importId) ?? []
    const report: RecipeReport = {
      bestIs,
      workbook: written.workbook ? { sheets: chosenOf(SHEET_NAMES, screen['report.sheets'], SHEET_NAMES) } : null,
      lists: written.lists
        ? {
            segments: null,
            columns: chosenOf(CUSTOMER_COLUMNS, screen['report.columns'], USUAL_COLUMNS),
            leaveOutOptOuts: true,
          }
        : null,
      database: written.database ? { as: 'database', withPersons: written.withPersons } : null,
      analyses: [],
      screen,
    }
    const result = await call('recipes.save', {
      name: name.trim(),
      importIds: ids.slice(0, MOST_IMPORTS),
      settings: history.now,
      report,
    })
    if (result.ok) onSaved(result.value.recipe.name)
    else setError(result.error)
  }
  const box = (part: keyof typeof written) => (
    <Checkbox
      key={part}
      label={say(`recipes.writes.${part}`)}
      checked={written[part]}
      onChange={(event) => setWritten({ ...written, [part]: event.currentTarget.checked })}
    />
  )

  return (
    <Dialog
      title={say('recipes.dialog')}
      onClose={onClose}
      onSubmit={() => name.trim() !== '' && void save()}
      actions={
        <>
          <Button variant="default" onClick={onClose}>
            {say('common.cancel')}
          </Button>
          <Button type="submit" disabled={name.trim() === ''}>
            {say('common.save')}
          </Button>
        </>
      }
    >
      {error !== null && <ErrorState error={error} />}
      <p className="quiet">{say('recipes.dialog.about')}</p>
      <TextInput
        label={say('recipes.name')}
        description={say('recipes.name.about')}
        maxLength={60}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <p>{say('recipes.writes')}</p>
      {box('workbook')}
      {box('lists')}
      {box('database')}
      {written.database && box('withPersons')}
    </Dialog>
  )
}

function chosenOf<T extends string>(options: readonly T[], stored: string | undefined, usual: readonly T[]): T[] {
  const chosen: readonly string[] = stored?.split(' ') ?? usual
  const known = options.filter((option) => chosen.includes(option))
  return known.length > 0 ? known : [...usual]
}
