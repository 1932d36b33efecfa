import { ActionIcon, Menu } from '@mantine/core'
import { IconDots } from '@tabler/icons-react'
import { useContext, useState } from 'react'
import { call } from '../api/client.ts'
import { TOKENS, type Tokens } from '../theme/tokens.ts'
import { decimalMark } from '../ui/format.ts'
import { PictureAbout } from '../ui/picture-about.ts'
import { say, words } from '../ui/words.ts'
import { chartNumbers, numbersText } from './chart-numbers.ts'
import { chartPicture, pictureAsPng } from './chart-picture.ts'
import styles from './chart-tools.module.css'
import type { ChartOption } from './echarts.ts'

interface ChartToolsProps {
  readonly build: (tokens: Tokens) => ChartOption
  readonly title: () => string
  /** The size of the picture, in pixels, when it is wanted: asking for it has the page laid out. */
  readonly size: () => { readonly width: number; readonly height: number }
}

/** Takes a chart elsewhere: its numbers or its picture, to the clipboard or into a file. */
export function ChartTools({ build, title, size }: ChartToolsProps) {
  const about = useContext(PictureAbout)
  const [outcome, setOutcome] = useState('')
  const picture = () => chartPicture(build, { title: title(), ...size(), about })
  const attempt = (work: () => Promise<string>) => {
    void work().then(setOutcome, () => setOutcome(say('charts.tools.failed')))
  }
  const copyNumbers = async () => {
    const text = numbersText(chartNumbers(build(TOKENS.light)), decimalMark())
    return outcomeOf(await call('clipboard.write-text', { text }), 'charts.tools.numbersCopied')
  }
  const copyPicture = async () => {
    const png = await pictureAsPng(picture())
    return outcomeOf(await call('clipboard.write-picture', { png }), 'charts.tools.pictureCopied')
  }
  const save = async (kind: 'svg' | 'png') => {
    const chosen = await call('file.save-dialog', { suggestedName: `${title()}.${kind}`, kind })
    if (!chosen.ok) return words.write(chosen.error.text)
    if (chosen.value === null) return ''
    const content = kind === 'svg' ? picture() : await pictureAsPng(picture())
    return outcomeOf(
      await call('file.write-picture', { kind, file: chosen.value.token, content }),
      'charts.tools.saved',
    )
  }
  return (
    <div className={styles.tools}>
      <span className="quiet small" role="status">
        {outcome}
      </span>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon variant="subtle" color="gray" size="sm" aria-label={say('charts.tools', { title: title() })}>
            <IconDots size={16} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => attempt(copyNumbers)}>{say('charts.tools.copyNumbers')}</Menu.Item>
          <Menu.Item onClick={() => attempt(copyPicture)}>{say('charts.tools.copyPicture')}</Menu.Item>
          <Menu.Item onClick={() => attempt(() => save('png'))}>{say('charts.tools.savePng')}</Menu.Item>
          <Menu.Item onClick={() => attempt(() => save('svg'))}>{say('charts.tools.saveSvg')}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </div>
  )
}

type Answer = Awaited<
  ReturnType<typeof call<'clipboard.write-text' | 'clipboard.write-picture' | 'file.write-picture'>>
>

function outcomeOf(
  answer: Answer,
  done: 'charts.tools.numbersCopied' | 'charts.tools.pictureCopied' | 'charts.tools.saved',
): string {
  return answer.ok ? say(done) : words.write(answer.error.text)
}
