import { useTranslation } from 'react-i18next'
import { ActButton } from '../ui/parts/ActButton.tsx'
import { type Board, PLANNING_SECONDS, type useDraftActs } from './years.api.ts'

interface Props {
  readonly board: Board
  readonly acts: ReturnType<typeof useDraftActs>
  readonly onPublish: () => void
}

/** The acts on a draft as a whole: take a step back, plan what is open, put it in force. */
export function DraftActs({ board, acts, onPublish }: Props) {
  const { t } = useTranslation('office')
  const { revision } = board.plan
  const isNew = board.blocks.length === 0
  return (
    <>
      <ActButton refusal={board.acts.undo?.sentence} onAct={() => acts.undo.mutate({ revision })}>
        {t('years.undo')}
      </ActButton>
      <ActButton
        variant="filled"
        refusal={board.acts.plan?.sentence}
        onAct={() => acts.plan.mutate({ revision, kind: isNew ? 'all' : 'rest', seconds: PLANNING_SECONDS })}
      >
        {t(isNew ? 'years.planAll' : 'years.planRest')}
      </ActButton>
      <ActButton refusal={board.acts.publish?.sentence} onAct={onPublish}>
        {t('years.publish')}
      </ActButton>
    </>
  )
}
