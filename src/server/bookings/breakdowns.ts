import type { endBreakdown, reportBreakdown as reportRoute } from '#contract/bookings/zone-hours.contract.ts'
import type { BodyOf } from '#contract/http/route.ts'
import { mayChange } from '#database/access/may-change.ts'
import { findRecord } from '#database/client/register-queries.ts'
import { createRecord, updateRecord } from '#database/client/register-writes.ts'
import type { Reader, Tx } from '#database/client/transactions.ts'
import { readAll } from '#database/years/practice-records.queries.ts'
import { whyNotWrite } from '#domain/access/write-record.ts'
import { type LocalDate, localDate } from '#domain/values/local-date.ts'
import { type Refusal, refuseIf } from '#domain/values/refusal.ts'
import type { AnyRecord, AnyRegister } from '#domain/values/register.ts'
import { reportBreakdown, restoreStations } from '#domain/zones/report-breakdown.ts'
import { type Reservation, reservations } from '#domain/zones/reservation.ts'
import { stations } from '#domain/zones/station.ts'
import { zones } from '#domain/zones/zone.ts'
import { plannerIn } from '../http/planner-in.ts'
import { notFound } from '../http/server-errors.ts'

const RESERVATIONS = reservations as unknown as AnyRegister
const ZONES = zones as unknown as AnyRegister

/** Why the reader may not report a breakdown of a zone, if anything speaks against it: its owner's people do. */
export async function whyNotReport(reader: Reader, zone: string): Promise<Refusal | undefined> {
  const { role } = await plannerIn(reader)
  return whyNotWrite('reservations', role, await reachesZone(reader, zone))
}

/** Whoever changes the stations of a zone reserves its places. */
const reachesZone = async (reader: Reader, zone: string): Promise<boolean> => {
  const [station] = (await readAll(reader, stations)).filter(one => one.zone === zone)
  return station
    ? mayChange(reader, stations as unknown as AnyRegister, station.code)
    : mayChange(reader, ZONES, zone)
}

/** Takes broken stations out of the plans; gives the code of the reservation. */
export async function reportBrokenStations(
  tx: Tx,
  code: string,
  body: BodyOf<typeof reportRoute>,
): Promise<string> {
  refuseIf(await whyNotReport(tx, code))
  const zone = (await readAll(tx, zones)).find(one => one.code === code)
  if (!zone) throw notFound()
  const station = (await readAll(tx, stations)).find(one => one.code === body.station)
  const numbers = (await readAll(tx, reservations)).flatMap(one => numberOf(one, code))
  const breakdown = { ...body, startsOn: localDate(body.startsOn), endsOn: localDate(body.endsOn) }
  const reservation = reportBreakdown(zone, station, breakdown, Math.max(0, ...numbers))
  await createRecord(tx, RESERVATIONS, reservation as unknown as AnyRecord)
  return reservation.code
}

/** The number in the code of a breakdown of a zone. */
function numberOf({ code, zone }: Reservation, of: string): number[] {
  const number = Number(code.slice(`${of}-ПЛ-`.length))
  return zone === of && code.startsWith(`${of}-ПЛ-`) && Number.isInteger(number) ? [number] : []
}

/** Gives repaired stations back to the plans; gives the last day that they are out. */
export async function endBrokenStations(
  tx: Tx,
  { zone, reservation: code }: { readonly zone: string; readonly reservation: string },
  { worksFrom }: BodyOf<typeof endBreakdown>,
): Promise<LocalDate> {
  refuseIf(await whyNotReport(tx, zone))
  const found = await findRecord(tx, RESERVATIONS, code)
  if (!found || found.record.zone !== zone) throw notFound()
  const restored = restoreStations(found.record as unknown as Reservation, localDate(worksFrom))
  await updateRecord(tx, RESERVATIONS, code, {
    ...{ record: restored as unknown as AnyRecord, version: found.version },
  })
  return restored.endsOn
}
