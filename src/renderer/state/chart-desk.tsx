import type { ReactNode } from 'react'
import { PictureAbout } from '../ui/picture-about.ts'
import { say, words } from '../ui/words.ts'
import { useWorkspace } from './workspace.tsx'

/** Tells the charts what their pictures say of the shop and the period. */
export function ChartDesk({ children }: { readonly children: ReactNode }) {
  const { status } = useWorkspace()
  const about =
    status === null || status.firstDay === null || status.lastDay === null
      ? (status?.shop ?? '')
      : say('charts.picture.about', {
          shop: status.shop,
          from: words.day(status.firstDay),
          to: words.day(status.lastDay),
        })
  return <PictureAbout value={about}>{children}</PictureAbout>
}
