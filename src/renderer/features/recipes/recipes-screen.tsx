import { Button } from '@mantine/core'
import { IconFileImport } from '@tabler/icons-react'
import { useState } from 'react'
import type { AppError } from '../../../shared/model/errors.ts'
import type { SavedRecipe } from '../../../shared/model/recipe.ts'
import { call } from '../../api/client.ts'
import { useCall } from '../../api/use-call.ts'
import { useSave } from '../../api/use-save.ts'
import { useView } from '../../state/view.tsx'
import { Busy } from '../../ui/busy.tsx'
import { DraftText } from '../../ui/draft-text.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { formatMinute } from '../../ui/format.ts'
import { Page } from '../../ui/page.tsx'
import { Panel } from '../../ui/panel.tsx'
import { SaveOutcome } from '../../ui/save-outcome.tsx'
import { say, words } from '../../ui/words.ts'

/** The recipes of the workspace: renamed, deleted, written to files and read from them. */
export function RecipesScreen() {
  const { go } = useView()
  const recipes = useCall('recipes.list', {})
  const save = useSave('recipes.export')
  const [error, setError] = useState<AppError | null>(null)
  const list = recipes.value

  const told = (result: { readonly ok: true } | { readonly ok: false; readonly error: AppError }) => {
    setError(result.ok ? null : result.error)
    recipes.reload()
  }
  const bringIn = async () => {
    const files = await call('file.open-dialog', { kind: 'json' })
    if (!files.ok) return setError(files.error)
    const [file] = files.value
    if (file !== undefined) told(await call('recipes.import', { file: file.token }))
  }

  return (
    <Page
      title={say('recipes.title')}
      subtitle={say('recipes.about')}
      actions={
        <>
          <Button variant="default" leftSection={<IconFileImport size={16} />} onClick={() => void bringIn()}>
            {say('recipes.import')}
          </Button>
          <Button variant="default" onClick={() => go({ name: 'start' })}>
            {say('common.allData')}
          </Button>
        </>
      }
    >
      <div className="stack">
        {error !== null && <ErrorState error={error} />}
        {recipes.error !== null && <ErrorState error={recipes.error} onRetry={recipes.reload} />}
        <SaveOutcome save={save} words={(file) => say('recipes.exported', { file })} />
        {list === null && recipes.busy && <Busy words={say('recipes.reading')} />}
        {list !== null && list.length === 0 && (
          <Panel>
            <p className="quiet">{say('recipes.none')}</p>
          </Panel>
        )}
        {list?.map((saved) => (
          <Panel
            key={saved.id}
            title={saved.recipe.name}
            about={aboutRecipe(saved)}
            tools={
              <div className="row">
                <Button
                  size="compact-sm"
                  variant="default"
                  disabled={save.busy}
                  aria-label={say('recipes.export.label', { name: saved.recipe.name })}
                  onClick={() =>
                    void save.start(`${saved.recipe.name}.json`, 'json', (file) => ({ id: saved.id, file }))
                  }
                >
                  {say('mappings.export')}
                </Button>
                <Button
                  size="compact-sm"
                  variant="default"
                  aria-label={say('recipes.delete.label', { name: saved.recipe.name })}
                  onClick={() => void call('recipes.delete', { id: saved.id }).then(told)}
                >
                  {say('mappings.delete')}
                </Button>
              </div>
            }
          >
            <DraftText
              label={say('recipes.rename.label', { name: saved.recipe.name })}
              value={saved.recipe.name}
              most={60}
              onChange={(name) => {
                if (name.trim() !== '') void call('recipes.rename', { id: saved.id, name: name.trim() }).then(told)
              }}
            />
          </Panel>
        ))}
      </div>
    </Page>
  )
}

function aboutRecipe({ recipe, usedAt }: SavedRecipe): string {
  const { workbook, lists, database } = recipe.report
  const written = [
    ...(workbook === null ? [] : [say('recipes.writes.workbook')]),
    ...(lists === null ? [] : [say('recipes.writes.lists')]),
    ...(database === null ? [] : [say('recipes.writes.database')]),
  ]
  return [
    say('recipes.used', { date: formatMinute(usedAt), file: recipe.files[0]?.file ?? '' }),
    ...(written.length === 0 ? [] : [say('recipes.writes.list', { parts: words.list(written) })]),
  ].join(' ')
}
