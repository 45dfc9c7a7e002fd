import { useTranslation } from 'react-i18next'
import { fundingSourceWords } from '#domain/funding/commitment.ts'
import { fundingUseWords } from '#domain/funding/commitment-use.ts'
import { sumMoney } from '#domain/values/money.ts'
import type { Text } from '#domain/values/text.ts'
import { writeMillions, writeMoney } from '../ui/format/numbers.ts'
import { blockingError } from '../ui/http/blocking-error.ts'
import { useLanguage } from '../ui/language/language.ts'
import { PageLink } from '../ui/navigation/PageLink.tsx'
import { useIsNarrow } from '../ui/navigation/use-is-narrow.ts'
import { ProblemNote } from '../ui/parts/ProblemNote.tsx'
import { SimpleTable } from '../ui/parts/SimpleTable.tsx'
import styles from './MoneyPicture.module.css'
import { BAR, layOutMoney, type MoneyNode, NARROW, sumsOf, WIDE } from './money-flow.ts'
import { useMoney } from './passport.api.ts'

/** The statement whose records stand behind a source of money. */
const STATEMENT_OF: Readonly<Record<string, string>> = { federal: 'S12', region: 'S13', employer: 'S14' }

const COLOUR_OF: Readonly<Record<string, string>> = {
  federal: 'var(--accent)',
  region: '#5f93a8',
  employer: 'var(--amber)',
  college: 'var(--green)',
}

interface Props {
  readonly on: string | undefined
  readonly openHref: (id: string) => string
}

/** Money from its sources to its uses, with the sums as a table behind the picture. */
export function MoneyPicture({ on, openHref }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  const isNarrow = useIsNarrow()
  const money = useMoney(on)
  const blocked = blockingError(money)
  if (blocked) return <ProblemNote error={blocked} retry={() => void money.refetch()} />
  const flows = money.data?.flows ?? []
  const sums = sumsOf(flows)
  if (money.data && flows.length === 0) {
    return (
      <>
        <h2>{t('passport.moneyNone')}</h2>
        <p className={styles.none}>{t('passport.moneyNoneText')}</p>
      </>
    )
  }
  const size = isNarrow ? NARROW : WIDE
  const { nodes, ribbons } = layOutMoney(flows, size)
  const wordOf = (words: Readonly<Record<string, Text>>, code: string) => {
    const word = words[code]?.[language] ?? code
    return word.charAt(0).toUpperCase() + word.slice(1)
  }
  const wordOfSource = (code: string) => wordOf(fundingSourceWords, code)
  const wordOfUse = (code: string) => wordOf(fundingUseWords, code)
  const nameOf = ({ side, code }: MoneyNode) => (side === 'source' ? wordOfSource(code) : wordOfUse(code))
  const inWords = (node: MoneyNode) =>
    t('passport.millions', { name: nameOf(node), sum: writeMillions(node.amount, language) })
  const hrefOf = ({ side, code }: MoneyNode) => openHref((side === 'source' && STATEMENT_OF[code]) || 'S11')
  const linesOf = (side: MoneyNode['side']) =>
    nodes.filter(node => node.side === side).map(node => ({ node, words: inWords(node) }))
  const sides = [
    { title: t('passport.source'), lines: linesOf('source') },
    { title: t('passport.use'), lines: linesOf('use') },
  ]
  const total = writeMoney(sumMoney(sums.map(sum => sum.amount)), language)
  return (
    <>
      <h2>{t('passport.money', { sum: total })}</h2>
      <svg
        className={styles.chart}
        viewBox={`0 0 ${size.width} ${size.height}`}
        role="group"
        aria-label={t('passport.money', { sum: total })}
      >
        {ribbons.map(ribbon => (
          <path
            key={`${ribbon.source} ${ribbon.use}`}
            className={styles.ribbon}
            d={ribbon.path}
            fill="none"
            stroke={COLOUR_OF[ribbon.source] ?? 'var(--ink-soft)'}
            strokeWidth={ribbon.width}
          >
            <title>{`${wordOfSource(ribbon.source)} → ${wordOfUse(ribbon.use)}: ${writeMoney(ribbon.amount, language)}`}</title>
          </path>
        ))}
        {nodes.map(node => (
          <PageLink key={`${node.side} ${node.code}`} href={hrefOf(node)} aria-label={inWords(node)}>
            <Bar node={node} words={isNarrow ? writeMillions(node.amount, language) : inWords(node)} />
          </PageLink>
        ))}
      </svg>
      {isNarrow && sides.map(side => <MoneyList key={side.title} {...side} hrefOf={hrefOf} />)}
      <details className={`${styles.details} no-print`}>
        <summary>{t('passport.moneyTable')}</summary>
        <SimpleTable
          caption={t('passport.moneyTable')}
          columns={[
            { name: 'source', title: t('passport.source') },
            { name: 'use', title: t('passport.use') },
            { name: 'sum', title: t('passport.sum'), isFigure: true },
          ]}
          rows={sums.map(({ source, use, amount }) => ({
            id: `${source} ${use}`,
            cells: { source: wordOfSource(source), use: wordOfUse(use), sum: writeMoney(amount, language) },
          }))}
        />
      </details>
    </>
  )
}

interface ListProps {
  readonly title: string
  readonly lines: readonly { readonly node: MoneyNode; readonly words: string }[]
  readonly hrefOf: (node: MoneyNode) => string
}

/** On a phone the bars bear their sums alone; what they are stands in a list, in the order of the bars. */
function MoneyList({ title, lines, hrefOf }: ListProps) {
  return (
    <section className={styles.side}>
      <h3>{title}</h3>
      <ul>
        {lines.map(({ node, words }) => (
          <li key={node.code} style={{ '--mark': colourOf(node) } as React.CSSProperties}>
            <PageLink href={hrefOf(node)}>{words}</PageLink>
          </li>
        ))}
      </ul>
    </section>
  )
}

const colourOf = ({ side, code }: MoneyNode): string =>
  (side === 'source' ? COLOUR_OF[code] : undefined) ?? 'var(--ink-soft)'

/** A source or a use: its bar, and its words over the ribbons. */
function Bar({ node, words }: { readonly node: MoneyNode; readonly words: string }) {
  const isSource = node.side === 'source'
  return (
    <>
      <rect x={node.x} y={node.y} width={BAR} height={Math.max(1, node.height)} fill={colourOf(node)} />
      <text
        x={isSource ? BAR + 8 : node.x - 8}
        y={node.y + node.height / 2}
        dy="0.35em"
        textAnchor={isSource ? 'start' : 'end'}
      >
        {words}
      </text>
    </>
  )
}
