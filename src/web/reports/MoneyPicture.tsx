import { useTranslation } from 'react-i18next'
import { fundingSourceWords } from '#domain/funding/commitment.ts'
import { fundingUseWords } from '#domain/funding/commitment-use.ts'
import { sumMoney } from '#domain/values/money.ts'
import type { Text } from '#domain/values/text.ts'
import { writeMillions, writeMoney } from '../ui/format/numbers.ts'
import { useLanguage } from '../ui/language/language.ts'
import { PageLink } from '../ui/navigation/PageLink.tsx'
import { ProblemNote } from '../ui/parts/ProblemNote.tsx'
import { SimpleTable } from '../ui/parts/SimpleTable.tsx'
import { FLOW, layOutMoney, type MoneyNode, sumsOf } from './money-flow.ts'
import styles from './PassportPage.module.css'
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
  const money = useMoney(on)
  if (money.error) return <ProblemNote error={money.error} retry={() => void money.refetch()} />
  const flows = money.data?.flows ?? []
  const sums = sumsOf(flows)
  const { nodes, ribbons } = layOutMoney(flows)
  const wordOf = (words: Readonly<Record<string, Text>>, code: string) => words[code]?.[language] ?? code
  const wordOfSource = (code: string) => wordOf(fundingSourceWords, code)
  const wordOfUse = (code: string) => wordOf(fundingUseWords, code)
  const total = writeMoney(sumMoney(sums.map(sum => sum.amount)), language)
  return (
    <>
      <h2 className={styles.heading}>{t('passport.money', { sum: total })}</h2>
      <svg
        className={styles.chart}
        viewBox={`0 0 ${FLOW.width} ${FLOW.height}`}
        role="group"
        aria-label={t('passport.money', { sum: total })}
      >
        {ribbons.map(ribbon => (
          <path
            key={`${ribbon.source} ${ribbon.use}`}
            d={ribbon.path}
            fill="none"
            stroke={COLOUR_OF[ribbon.source] ?? 'var(--ink-soft)'}
            strokeOpacity={0.24}
            strokeWidth={ribbon.width}
          >
            <title>{`${wordOfSource(ribbon.source)} → ${wordOfUse(ribbon.use)}: ${writeMoney(ribbon.amount, language)}`}</title>
          </path>
        ))}
        {nodes.map(node => (
          <PageLink
            key={`${node.side} ${node.code}`}
            href={openHref(node.side === 'source' ? (STATEMENT_OF[node.code] ?? 'S11') : 'S11')}
            aria-label={`${node.side === 'source' ? wordOfSource(node.code) : wordOfUse(node.code)}: ${writeMoney(node.amount, language)}`}
          >
            <Bar
              node={node}
              words={t('passport.millions', {
                name: node.side === 'source' ? wordOfSource(node.code) : wordOfUse(node.code),
                sum: writeMillions(node.amount, language),
              })}
            />
          </PageLink>
        ))}
      </svg>
      <details className={styles.details}>
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

function Bar({ node, words }: { readonly node: MoneyNode; readonly words: string }) {
  const isSource = node.side === 'source'
  return (
    <>
      <rect
        x={node.x}
        y={node.y}
        width={FLOW.nodeWidth}
        height={Math.max(1, node.height)}
        fill={isSource ? (COLOUR_OF[node.code] ?? 'var(--ink-soft)') : 'var(--ink-soft)'}
      />
      <text
        x={isSource ? FLOW.nodeWidth + 8 : node.x - 8}
        y={node.y + node.height / 2}
        dy="0.35em"
        textAnchor={isSource ? 'start' : 'end'}
      >
        {words}
      </text>
    </>
  )
}
