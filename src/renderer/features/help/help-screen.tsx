import { useEffect } from 'react'
import type { ScreenParams } from '../../state/screen-params.ts'
import { useView } from '../../state/view.tsx'
import { Page } from '../../ui/page.tsx'
import { say } from '../../ui/words.ts'
import { anchorOf, GuideBlocks } from './guide-blocks.tsx'
import { CONTENTS, GUIDE, type GuidePlace, placeOfHeading, placeOfLink } from './guide-pages.ts'
import styles from './help.module.css'

/** The guide: its contents at the left, one page of it beside. */
export function HelpScreen({ page: wanted, section: named, about }: ScreenParams['help']) {
  const { go } = useView()
  const place = about === undefined ? null : placeOfHeading(about)
  const name = place?.page ?? wanted ?? CONTENTS
  const section = place?.section ?? named
  const page = GUIDE.find((each) => each.name === name) ?? GUIDE[0]

  useEffect(() => {
    const heading = section === undefined ? null : document.getElementById(anchorOf(section))
    heading?.scrollIntoView({ block: 'start' })
    heading?.focus({ preventScroll: true })
  }, [section])

  const goTo = (to: GuidePlace) => go({ name: 'help', ...to })
  const follow = (link: string) => {
    const to = placeOfLink(link, name)
    return to === null ? null : () => goTo(to)
  }
  return (
    <Page title={say('guide.title')} subtitle={say('guide.about')}>
      <div className={styles.guide}>
        <nav className={styles.contents} aria-label={say('guide.contents')}>
          <ul>
            {GUIDE.map((each) => (
              <li key={each.name}>
                <button
                  type="button"
                  lang="en"
                  className={styles.entry}
                  aria-current={each === page ? 'page' : undefined}
                  onClick={() => goTo({ page: each.name })}
                >
                  {each.title}
                </button>
              </li>
            ))}
          </ul>
        </nav>
        <article className={styles.article} lang="en">
          {page !== undefined && <GuideBlocks blocks={page.blocks} follow={follow} />}
        </article>
      </div>
    </Page>
  )
}
