import { Button } from '@mantine/core'
import { IconRepeat } from '@tabler/icons-react'
import { useState } from 'react'
import type { AppError } from '../../../shared/model/errors.ts'
import type { SavedRecipe } from '../../../shared/model/recipe.ts'
import { call } from '../../api/client.ts'
import { useCall } from '../../api/use-call.ts'
import { useView } from '../../state/view.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { formatMinute } from '../../ui/format.ts'
import { Panel } from '../../ui/panel.tsx'
import { say } from '../../ui/words.ts'
import styles from './start.module.css'

/** What is done each month: the next file is chosen here; nothing where there is no recipe. */
export function RecipesPanel() {
  const recipes = useCall('recipes.list', {})
  const { go } = useView()
  const [error, setError] = useState<AppError | null>(null)
  if (recipes.value === null || recipes.value.length === 0) return null

  const choose = async (saved: SavedRecipe) => {
    const files = await call('file.open-dialog', {})
    if (!files.ok) return setError(files.error)
    const [file] = files.value
    if (file !== undefined) go({ name: 'recipe-check', saved, file })
  }
  return (
    <Panel
      title={say('recipes.title')}
      about={say('recipes.panel.about')}
      tools={
        <Button size="compact-sm" variant="default" onClick={() => go({ name: 'recipes' })}>
          {say('recipes.manage')}
        </Button>
      }
    >
      {error !== null && <ErrorState error={error} />}
      <ul className={styles.tasks}>
        {recipes.value.map((saved) => (
          <li key={saved.id} className={styles.task}>
            <Button leftSection={<IconRepeat size={16} />} onClick={() => void choose(saved)}>
              {say('recipes.next', { name: saved.recipe.name })}
            </Button>
            <span className="quiet small">
              {say('recipes.used', { date: formatMinute(saved.usedAt), file: saved.recipe.files[0]?.file ?? '' })}
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
