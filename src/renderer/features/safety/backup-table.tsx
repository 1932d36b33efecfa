import { Button, Table } from '@mantine/core'
import { useState } from 'react'
import type { BackupOffer } from '../../../shared/model/safety.ts'
import { formatBytes } from '../../ui/format.ts'
import { say } from '../../ui/words.ts'
import { RestoreDialog } from './restore-dialog.tsx'
import { whenOf } from './when-of.ts'

/** The backups with what each lacks, and the way back to it. */
export function BackupTable({ offers }: { readonly offers: readonly BackupOffer[] }) {
  const [asking, setAsking] = useState<BackupOffer | null>(null)
  return (
    <>
      <Table aria-label={say('safety.backups.table')}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{say('safety.backups.when')}</Table.Th>
            <Table.Th scope="col">{say('safety.backups.size')}</Table.Th>
            <Table.Th scope="col">{say('safety.backups.lacks')}</Table.Th>
            <Table.Td />
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {offers.map((offer) => (
            <Table.Tr key={offer.number}>
              <Table.Td>{titleOf(offer)}</Table.Td>
              <Table.Td>{formatBytes(offer.bytes)}</Table.Td>
              <Table.Td>{offer.isGood ? lacksOf(offer) : say('safety.backups.damaged')}</Table.Td>
              <Table.Td>
                <Button
                  size="compact-sm"
                  variant="default"
                  disabled={!offer.isGood}
                  aria-label={say('safety.backups.restore.label', { when: whenOf(offer.madeAt) })}
                  onClick={() => setAsking(offer)}
                >
                  {say('safety.backups.restore')}
                </Button>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {asking !== null && <RestoreDialog offer={asking} onClose={() => setAsking(null)} />}
    </>
  )
}

function titleOf({ kind, madeAt }: BackupOffer): string {
  const when = whenOf(madeAt)
  return kind === 'regular' ? when : say('safety.backups.update', { when })
}

function lacksOf({ lacks }: BackupOffer): string {
  if (lacks === null) return say('safety.backups.lacks.unknown')
  return lacks.map(({ file }) => file).join(', ') || say('safety.backups.lacks.none')
}
