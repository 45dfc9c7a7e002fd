import { Button, Checkbox, Group, MultiSelect, NumberInput, Select, TextInput } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { placeCurriculum } from '#contract/exchange/exchange.contract.ts'
import { entryGradeWords } from '#domain/programmes/curriculum.ts'
import { call } from '../ui/http/call.ts'
import { usePhrase } from '../ui/language/language.ts'
import { ProblemNote } from '../ui/parts/ProblemNote.tsx'
import { type CurriculumDraft, draftOf, placementOf } from './curriculum-draft.ts'
import styles from './exchange.module.css'
import type { ImportedCurriculum } from './import-run.ts'
import { useOptions } from './use-options.ts'

interface Props {
  readonly id: string
  readonly curriculum: ImportedCurriculum
}

type Change = (change: Partial<CurriculumDraft>) => void

/** Asks where a curriculum belongs: its code, college, places of practice and first group. */
export function CurriculumPlacementForm({ id, curriculum }: Props) {
  const { t } = useTranslation('office')
  const client = useQueryClient()
  const [draft, setDraft] = useState(() => draftOf(curriculum))
  const change: Change = part => setDraft(before => ({ ...before, ...part }))
  const placing = useMutation({
    mutationFn: () => call(placeCurriculum, { params: { id }, body: placementOf(draft) }),
    onSuccess: run => client.setQueryData(['import', id], run),
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    placing.mutate()
  }
  return (
    <form className={styles.placement} onSubmit={submit}>
      <h2 className={styles.section}>{t('curriculumImport.place')}</h2>
      <p>{t('curriculumImport.placeHelp')}</p>
      <PlanFields curriculum={curriculum} draft={draft} change={change} />
      <ServingFields curriculum={curriculum} draft={draft} change={change} />
      <GroupFields draft={draft} change={change} />
      {placing.error && <ProblemNote error={placing.error} />}
      <Group>
        <Button type="submit" loading={placing.isPending}>
          {t('curriculumImport.show')}
        </Button>
      </Group>
    </form>
  )
}

interface Fields {
  readonly draft: CurriculumDraft
  readonly change: Change
}

function PlanFields({ curriculum, draft, change }: Fields & Pick<Props, 'curriculum'>) {
  const { t } = useTranslation('office')
  const phrase = usePhrase()
  const colleges = useOptions('organisations', { kind: 'college' })
  const occupations = useOptions('occupationGroups')
  return (
    <>
      <TextInput
        label={t('curriculumImport.code')}
        value={draft.code}
        required
        maxLength={40}
        onChange={event => change({ code: event.currentTarget.value })}
      />
      <Select
        label={t('curriculumImport.college')}
        data={colleges}
        value={draft.college}
        required
        searchable
        placeholder={t('curriculumImport.choose')}
        nothingFoundMessage={t('curriculumImport.nothing')}
        onChange={college => change({ college })}
      />
      {curriculum.isNewProgramme && (
        <Select
          label={t('curriculumImport.occupation')}
          description={t('curriculumImport.occupationHelp')}
          data={occupations}
          value={draft.occupationGroup}
          required
          searchable
          placeholder={t('curriculumImport.choose')}
          nothingFoundMessage={t('curriculumImport.nothing')}
          onChange={occupationGroup => change({ occupationGroup })}
        />
      )}
      <Select
        label={t('curriculumImport.entryGrade')}
        data={Object.entries(entryGradeWords).map(([value, word]) => ({ value, label: phrase(word) }))}
        value={draft.entryGrade}
        allowDeselect={false}
        onChange={entryGrade => change({ entryGrade: entryGrade === 'grade11' ? 'grade11' : 'grade9' })}
      />
    </>
  )
}

function ServingFields({ curriculum, draft, change }: Fields & Pick<Props, 'curriculum'>) {
  const { t } = useTranslation('office')
  const zones = useOptions('zones')
  if (curriculum.practices.length === 0) return null
  const fields = curriculum.practices.map(({ index, name, hours }) => (
    <MultiSelect
      key={index}
      label={t('curriculumImport.serving', { index })}
      description={t('curriculumImport.servingHelp', { name, hours })}
      data={zones}
      value={[...(draft.serving[index] ?? [])]}
      searchable
      clearable
      maxValues={10}
      placeholder={(draft.serving[index] ?? []).length === 0 ? t('curriculumImport.ownWorkshops') : ''}
      nothingFoundMessage={t('curriculumImport.nothing')}
      onChange={chosen => change({ serving: { ...draft.serving, [index]: chosen } })}
    />
  ))
  return (
    <fieldset className={styles.fields}>
      <legend>{t('curriculumImport.servings')}</legend>
      <p className={styles.quiet}>{t('curriculumImport.servingsHelp')}</p>
      {fields}
    </fieldset>
  )
}

function GroupFields({ draft, change }: Fields) {
  const { t } = useTranslation('office')
  return (
    <>
      <Checkbox
        label={t('curriculumImport.withGroup')}
        checked={draft.withGroup}
        onChange={event => change({ withGroup: event.currentTarget.checked })}
      />
      {draft.withGroup && (
        <Group align="flex-start">
          <TextInput
            label={t('curriculumImport.group')}
            value={draft.group}
            required
            maxLength={40}
            onChange={event => change({ group: event.currentTarget.value })}
          />
          <NumberInput
            label={t('curriculumImport.students')}
            value={draft.students}
            min={1}
            max={60}
            allowDecimal={false}
            onChange={students => change({ students: Number(students) })}
          />
          <NumberInput
            label={t('curriculumImport.subgroups')}
            value={draft.subgroups}
            min={1}
            max={9}
            allowDecimal={false}
            onChange={subgroups => change({ subgroups: Number(subgroups) })}
          />
        </Group>
      )}
    </>
  )
}
