import type { Commitment } from '#domain/funding/commitment.ts'
import type { CommitmentUse, FundingUse } from '#domain/funding/commitment-use.ts'
import { type LocalDate, localDate } from '#domain/values/local-date.ts'
import { kopecks } from '#domain/values/money.ts'
import { financialDate, financialNumber } from '../organisations/agreements.ts'
import { FEDERAL_MINISTRY, REGION } from '../organisations/authorities.ts'

/** A commitment with the hundredths of it that go to each use, in the order of `USES`. */
interface CommitmentPlan {
  readonly code: string
  readonly source: Commitment['source']
  readonly giver: string
  readonly form: Commitment['form']
  /** In kopecks. */
  readonly amount: number
  readonly number: string
  readonly signedOn: LocalDate
  readonly parts: readonly [number, number, number, number]
}

const USES: readonly FundingUse[] = ['zones', 'programmes', 'retraining', 'repair']

const byEmployer = (
  giver: string,
  form: Commitment['form'],
  amount: number,
  ...parts: [number, number, number, number]
): CommitmentPlan => ({
  code: `РД-${giver}`,
  source: 'employer',
  giver,
  form,
  amount,
  number: financialNumber(giver),
  signedOn: financialDate(giver),
  parts,
})

/** One commitment for each source and employer; the grant pays no repair. */
const PLANS: readonly CommitmentPlan[] = [
  {
    code: 'ФБ',
    source: 'federal',
    giver: FEDERAL_MINISTRY,
    form: 'money',
    amount: 10_000_000_000,
    number: '073-15-2024-118',
    signedOn: localDate('2024-05-20'),
    parts: [91, 5, 4, 0],
  },
  {
    code: 'РБ',
    source: 'region',
    giver: REGION,
    form: 'money',
    amount: 1_600_000_000,
    number: '16-РБ/2024',
    signedOn: localDate('2024-05-27'),
    parts: [15, 0, 0, 85],
  },
  byEmployer('DNEPR-STANKO', 'money', 740_000_000, 60, 15, 5, 20),
  byEmployer('SMOL-AVIADETAL', 'money', 520_000_000, 70, 20, 10, 0),
  byEmployer('KREPOST', 'money', 310_000_000, 50, 20, 10, 20),
  byEmployer('KRIVICHI', 'inKind', 245_000_000, 100, 0, 0, 0),
  byEmployer('DNEPR-SVARKA', 'inKind', 318_000_000, 100, 0, 0, 0),
  byEmployer('SOKOL', 'money', 186_000_000, 60, 30, 10, 0),
  byEmployer('AVTOLINIA', 'inKind', 274_500_000, 90, 10, 0, 0),
  byEmployer('VYAZMA-GIDRO', 'money', 160_000_000, 40, 10, 10, 40),
  byEmployer('VYAZMA-PODYOM', 'money', 95_000_000, 50, 0, 0, 50),
  byEmployer('SAF-TURBO', 'money', 210_000_000, 70, 20, 10, 0),
  byEmployer('SAF-FORMA', 'inKind', 128_000_000, 100, 0, 0, 0),
  byEmployer('DOR-TEPLO', 'money', 175_000_000, 40, 20, 10, 30),
  byEmployer('DOR-REMMASH', 'inKind', 84_000_000, 80, 0, 20, 0),
  byEmployer('VOP', 'inKind', 92_500_000, 100, 0, 0, 0),
  byEmployer('GZHAT', 'money', 80_000_000, 60, 20, 20, 0),
  byEmployer('OSTER', 'money', 69_431_648, 50, 30, 20, 0),
]

/** What each source has bound itself to give: 152 874 316.48 roubles in all. */
export const commitmentRecords = (): Commitment[] =>
  PLANS.map(({ code, source, giver, form, amount, number, signedOn }) => ({
    code,
    source,
    giver,
    form,
    amount: kopecks(amount),
    agreementNumber: number,
    signedOn,
    startsOn: signedOn,
    endsOn: null,
    endReason: null,
  }))

/** On what each commitment goes; the parts sum to it, the first taking what rounding leaves. */
export const commitmentUseRecords = (): CommitmentUse[] =>
  PLANS.flatMap(({ code, amount, parts }) => {
    const amounts = parts.map(part => Math.floor((amount * part) / 100))
    const left = amount - amounts.reduce((sum, part) => sum + part, 0)
    return USES.map((use, number) => ({
      commitment: code,
      use,
      amount: kopecks((amounts[number] ?? 0) + (number === 0 ? left : 0)),
    })).filter(use => use.amount > 0)
  })
