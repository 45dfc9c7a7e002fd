import { Button, NativeSelect } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useLanguage } from '../ui/language/language.ts'
import { type OnItsWay, useBoardActs } from './board-context.ts'
import styles from './card.module.css'
import { useSayPrice } from './use-verdict.ts'
import { WayPart } from './WayPart.tsx'
import { writeWeeks } from './write-weeks.ts'
import type { Board } from './years.api.ts'

interface Props {
  readonly session: Board['problem']['sessions'][number]
  readonly onItsWay: OnItsWay
  readonly onWeek: (week: number) => void
  readonly onResource: (resource: string) => void
  readonly onBlock: (block: string) => void
}

/** What the week under a practice on its way would mean, and the buttons for those who use neither mouse nor keys. */
export function MovingPart(props: Props) {
  const { session, onItsWay, onWeek } = props
  const { t } = useTranslation('office')
  const language = useLanguage()
  const acts = useBoardActs()
  const sayPrice = useSayPrice()
  const { moving, prices, way } = onItsWay
  const price = prices[moving.week - 1]
  const isRefused = price?.refusal !== undefined
  const isFree = way !== undefined && way.lost.length === 0
  return (
    <div className={styles.moving} data-refused={(isRefused && !isFree) || undefined}>
      <b>{writeWeeks(acts.year, moving.week, session.weeks, language)}</b>
      {way ? <WayPart way={way} /> : <p>{sayPrice(price)}</p>}
      <Where {...props} />
      <div className={styles.acts}>
        {isRefused && price.isTaken && !way ? (
          <Button size="compact-sm" onClick={acts.drop}>
            {t('years.way.ask')}
          </Button>
        ) : (
          <Button size="compact-sm" disabled={isRefused && !isFree} onClick={acts.drop}>
            {t(isFree ? 'years.way.drop' : 'years.moving.drop')}
          </Button>
        )}
        <Button size="compact-sm" variant="default" onClick={() => onWeek(moving.week - 1)}>
          {t('years.moving.earlier')}
        </Button>
        <Button size="compact-sm" variant="default" onClick={() => onWeek(moving.week + 1)}>
          {t('years.moving.later')}
        </Button>
        <Button size="compact-sm" variant="subtle" onClick={acts.cancel}>
          {t('years.moving.cancel')}
        </Button>
      </div>
      <p className={styles.keys}>{t('years.block.keys')}</p>
    </div>
  )
}

/** Which subgroup takes which place; the others keep theirs and follow in time. */
function Where({ session, onItsWay: { moving }, onResource, onBlock }: Props) {
  const { t } = useTranslation('office')
  const { names } = useBoardActs()
  const moved = session.blocks.find(({ id }) => id === moving.block)
  if (!session.blocks.some(({ options }) => options.length > 1)) return null
  return (
    <div className={styles.where}>
      {session.blocks.length > 1 && (
        <NativeSelect
          size="xs"
          label={t('years.block.whose')}
          value={moving.block}
          data={session.blocks.map(({ id, subgroup }) => ({
            value: id,
            label: t('years.block.subgroup', { number: subgroup }),
          }))}
          onChange={event => onBlock(event.currentTarget.value)}
        />
      )}
      <NativeSelect
        size="xs"
        label={t('years.block.resource')}
        value={moving.resource}
        data={(moved?.options ?? []).map(({ resource }) => ({
          value: resource,
          label: names.resource(resource),
        }))}
        onChange={event => onResource(event.currentTarget.value)}
      />
    </div>
  )
}
