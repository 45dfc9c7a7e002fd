import loadHighs, { type Highs, type Model, type ModelData, type RunResult } from 'highs'
import type { MipModel } from '#planning/engine/mip/mip-model.ts'
import type { MipAnswer, MipLimits, MipRequest, MipSolver } from '#planning/engine/mip/mip-solver.ts'

/** Loads HiGHS, compiled to WebAssembly, as the solver of the planning engine. It blocks its thread while it works. */
export async function loadHighsSolver(): Promise<MipSolver> {
  const highs = await loadHighs()
  return {
    name: `HiGHS ${highs.version.string}`,
    solve: request =>
      withModel(highs, asModelData(highs, request.model), model => run(highs, model, request)),
  }
}

/** Solves a model written as CPLEX LP text, such as a published benchmark. */
export async function solveLpText(text: string, limits: MipLimits): Promise<MipAnswer> {
  const highs = await loadHighs()
  return withModel(highs, { format: 'lp', data: text }, model => run(highs, model, { limits }))
}

function withModel<T>(
  highs: Highs,
  source: Parameters<Highs['createModel']>[0],
  use: (model: Model) => T,
): T {
  const model = highs.createModel(source)
  try {
    return use(model)
  } finally {
    model.dispose()
  }
}

function run(highs: Highs, model: Model, request: Omit<MipRequest, 'model'>): MipAnswer {
  const { limits, start, shouldStop } = request
  model.options.set({
    output_flag: false,
    random_seed: 1,
    mip_rel_gap: limits.gap,
    ...(limits.seconds === undefined ? {} : { time_limit: Math.max(limits.seconds, 0.1) }),
  })
  if (start) model.setSolution({ colValue: start })
  const { effort = Number.POSITIVE_INFINITY } = limits
  const result = model.run({
    [highs.constants.callbackType.mipInterrupt](event) {
      const { mip_dual_bound, mip_primal_bound, mip_total_lp_iterations, running_time } = event.data
      const progress = {
        bound: mip_dual_bound ?? Number.NEGATIVE_INFINITY,
        cost: mip_primal_bound ?? Number.POSITIVE_INFINITY,
        seconds: running_time ?? 0,
      }
      if (Number(mip_total_lp_iterations ?? 0) >= effort || shouldStop?.(progress)) event.interrupt()
      return undefined
    },
  })
  return answerOf(highs, model, result)
}

/** HiGHS's mark for a solution that keeps all rows and bounds. */
const FEASIBLE = 2

function answerOf(highs: Highs, model: Model, { modelStatus }: RunResult): MipAnswer {
  const status = highs.constants.modelStatus
  const bound = Number(model.info.get('mip_dual_bound'))
  const solved = Number(model.info.get('primal_solution_status')) === FEASIBLE
  return {
    status:
      modelStatus === status.optimal
        ? 'optimal'
        : modelStatus === status.infeasible
          ? 'infeasible'
          : 'stopped',
    bound: Math.abs(bound) >= highs.infinity ? Number.NEGATIVE_INFINITY : bound,
    effort: Number(model.info.get('simplex_iteration_count')),
    cost: solved ? model.getObjectiveValue() : Number.POSITIVE_INFINITY,
    ...(solved ? { values: model.getSolution().colValue } : {}),
  }
}

function asModelData(highs: Highs, model: MipModel): ModelData {
  const { whole, starts, indices, values } = model
  return {
    numCols: model.columns,
    numRows: model.rows,
    offset: model.offset,
    colCost: model.cost,
    colLower: model.lower,
    colUpper: model.upper,
    rowLower: model.rowLower,
    rowUpper: model.rowUpper,
    matrix: { format: 'csr', numRows: model.rows, numCols: model.columns, starts, indices, values },
    integrality: Int32Array.from(whole, value =>
      value ? highs.constants.variableType.integer : highs.constants.variableType.continuous,
    ),
  }
}
