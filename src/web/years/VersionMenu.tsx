import { Menu } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useTranslation } from 'react-i18next'
import { PLAN_STATUS_WORDS } from '#domain/years/year-plan.ts'
import { paths } from '../app/paths.ts'
import { writeDateShort } from '../ui/format/dates.ts'
import { useLanguage } from '../ui/language/language.ts'
import { useGo } from '../ui/navigation/use-go.ts'
import styles from './parts.module.css'
import { type Board, type PlanHead, useBeginPlan, type useDraftActs } from './years.api.ts'

interface Props {
  readonly board: Board
  readonly plans: readonly PlanHead[]
  readonly acts: ReturnType<typeof useDraftActs>
}

/** Which version is shown, the others of its year, and what can be made of it. */
export function VersionMenu({ board, plans, acts }: Props) {
  const { t } = useTranslation('office')
  const language = useLanguage()
  const go = useGo()
  const { plan } = board
  const begin = useBeginPlan(plan.year)
  const sayHead = (head: PlanHead) =>
    [
      t('years.draftOf', { status: PLAN_STATUS_WORDS[head.status][language], version: head.version }),
      head.publishedOn ? t('years.inForceSince', { date: writeDateShort(head.publishedOn) }) : '',
      head.note,
    ]
      .filter(Boolean)
      .join(' · ')
  const open = (version: number, query: Readonly<Record<string, string>> = {}) =>
    go(paths.years({ year: String(plan.year), version: String(version), ...query }))
  const make = (from?: number) =>
    begin.mutate({ note: '', ...(from ? { from } : {}) }, { onSuccess: ({ version }) => open(version) })
  const refusalToBegin = board.acts.copy?.sentence
  const discard = () =>
    acts.discard.mutate(plan.revision, {
      onSuccess: () => {
        notifications.show({ message: t('years.discarded') })
        go(paths.years({ year: String(plan.year) }))
      },
    })
  return (
    <Menu position="bottom-start" shadow="md" width={340}>
      <Menu.Target>
        <button type="button" className={styles.version}>
          {sayHead(plan)} ▾
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t('years.versions')}</Menu.Label>
        {plans.map(head => (
          <Menu.Item
            key={head.version}
            fw={head.version === plan.version ? 650 : 400}
            onClick={() => open(head.version)}
          >
            {sayHead(head)}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item disabled={refusalToBegin !== undefined} onClick={() => make(plan.version)}>
          {t('years.copyDraft')}
        </Menu.Item>
        <Menu.Item disabled={refusalToBegin !== undefined} onClick={() => make()}>
          {t('years.newDraft')}
        </Menu.Item>
        {plans
          .filter(({ version }) => version !== plan.version)
          .slice(0, 5)
          .map(({ version }) => (
            <Menu.Item key={version} onClick={() => open(plan.version, { compare: String(version) })}>
              {t('years.compareWith', { version })}
            </Menu.Item>
          ))}
        {plan.status === 'draft' && (
          <Menu.Item disabled={board.acts.discard !== null} onClick={discard}>
            {t('years.discard')}
          </Menu.Item>
        )}
        {refusalToBegin !== undefined && <Menu.Label>{refusalToBegin}</Menu.Label>}
      </Menu.Dropdown>
    </Menu>
  )
}
