import { Button } from '@mantine/core'
import type { CustomerColumn } from '../../../shared/model/customers.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { ColumnChecks } from './column-checks.tsx'
import { FIRST_COLUMNS } from './columns.tsx'

interface ColumnsDialogProps {
  readonly available: readonly CustomerColumn[]
  readonly chosen: readonly CustomerColumn[]
  readonly onChange: (chosen: readonly CustomerColumn[]) => void
  readonly onClose: () => void
}

/** Which columns the table shows. */
export function ColumnsDialog({ available, chosen, onChange, onClose }: ColumnsDialogProps) {
  return (
    <Dialog
      title="Columns of the table"
      onClose={onClose}
      onSubmit={onClose}
      actions={
        <>
          <Button variant="subtle" color="gray" onClick={() => onChange(FIRST_COLUMNS)}>
            As at first
          </Button>
          <Button type="submit">Done</Button>
        </>
      }
    >
      <ColumnChecks legend="Show" available={available} chosen={chosen} onChange={onChange} />
    </Dialog>
  )
}
