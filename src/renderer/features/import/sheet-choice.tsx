import { Checkbox, NativeSelect } from '@mantine/core'
import type { ImportPreview } from '../../../shared/model/import.ts'
import { type ImportChoice, NOTHING_CHOSEN } from '../../state/import-order.ts'
import { say, words } from '../../ui/words.ts'
import styles from './import.module.css'

interface SheetChoiceProps {
  readonly preview: ImportPreview
  readonly choice: ImportChoice
  readonly onChoice: (choice: ImportChoice) => void
}

/** Which sheet of a workbook is imported, and whether those like it come along. */
export function SheetChoice({ preview, choice, onChoice }: SheetChoiceProps) {
  if (preview.sheets.length < 2) return null
  const others = preview.sameShapeSheets.filter((sheet) => sheet !== preview.sheet)
  const names = words.list(others.map((sheet) => say('check.sheet.name', { name: preview.sheets[sheet]?.name ?? '' })))
  return (
    <div className={styles.options}>
      <NativeSelect
        label={say('check.sheet')}
        value={preview.sheet}
        onChange={(event) =>
          onChoice({ ...NOTHING_CHOSEN, sheet: Number(event.currentTarget.value), together: choice.together })
        }
        data={preview.sheets.map((sheet, index) => ({
          value: String(index),
          label: sheet.hidden ? say('check.sheet.hidden', { name: sheet.name }) : sheet.name,
        }))}
      />
      {others.length > 0 && (
        <Checkbox
          className={styles.together}
          checked={choice.together}
          onChange={(event) => onChoice({ ...choice, together: event.currentTarget.checked })}
          label={say('check.sheet.others', { sheets: names })}
        />
      )}
    </div>
  )
}
