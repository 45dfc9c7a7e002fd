import type { ClusterRegisters } from '#domain/exchange/cluster-workbook.ts'
import { DECISIONS } from '../council/decisions.ts'
import { visitRecords } from '../council/visits.ts'
import { commitmentRecords, commitmentUseRecords } from '../funding/commitments.ts'
import { demoGroups } from '../groups/groups.ts'
import { demoStudents } from '../groups/students.ts'
import { mentorRecords } from '../hosts/mentors.ts'
import { placeRecords } from '../hosts/places.ts'
import { targetRecords } from '../indicators/targets.ts'
import { demoAgreements } from '../organisations/agreements.ts'
import { authorities } from '../organisations/authorities.ts'
import { clusterRecord } from '../organisations/cluster-record.ts'
import { collegeOrganisations, collegeSites } from '../organisations/colleges.ts'
import { employerOrganisations, employerSites } from '../organisations/employers.ts'
import { demoMemberships } from '../organisations/memberships.ts'
import { townTravels } from '../organisations/travels.ts'
import { staffEmployments, staffPersons } from '../people/staff.ts'
import { demoCurricula } from '../programmes/curricula.ts'
import { deliveryRecords, PROGRAMME_PLANS } from '../programmes/deliveries.ts'
import { occupationGroupRecords } from '../programmes/occupation-groups.ts'
import { certificateRecords } from '../retraining/certificates.ts'
import { openingRecords } from '../retraining/openings.ts'
import { productionCalendar } from '../rules/production-calendar.ts'
import { RULES } from '../rules/rule-set.ts'
import { absenceRecords } from '../timetables/absences.ts'
import { bellRecords } from '../timetables/bells.ts'
import { publicTimetableRecords } from '../timetables/public-timetables.ts'
import { teachingLoadRecords } from '../timetables/teaching-loads.ts'
import { createDice } from '../values/dice.ts'
import { classroomRecords } from '../zones/classrooms.ts'
import { equipmentRecords } from '../zones/equipment.ts'
import { practiceBaseRecords } from '../zones/practice-bases.ts'
import { quotaRecords } from '../zones/quotas.ts'
import { reservationRecords } from '../zones/reservations.ts'
import { worksRecords } from '../zones/works.ts'
import { stationRecords, zoneRecords } from '../zones/zone-plans.ts'

/**
 * Every record of the demo cluster as its office would keep it in January 2025. The seed draws names, dates of birth
 * and the numbers of papers; everything that is counted is the same for every seed.
 */
export function demoCluster(seed: number): ClusterRegisters {
  const students = demoStudents(createDice(seed, 'students'))
  const groups = demoGroups()
  const teachingLoads = teachingLoadRecords(groups)
  return {
    clusters: [clusterRecord()],
    organisations: [...collegeOrganisations(), ...employerOrganisations(), ...authorities()],
    sites: [...collegeSites(), ...employerSites()],
    travels: townTravels(),
    memberships: demoMemberships(),
    agreements: demoAgreements(),
    persons: [...staffPersons(createDice(seed, 'staff')), ...students.persons],
    employments: staffEmployments(),
    occupationGroups: occupationGroupRecords(),
    programmes: PROGRAMME_PLANS.map(({ record }) => record),
    ...demoCurricula(),
    deliveries: deliveryRecords(),
    groups: groups.map(({ record }) => record),
    subgroups: groups.flatMap(({ subgroups }) => subgroups),
    enrolments: students.enrolments,
    zones: zoneRecords(),
    stations: stationRecords(),
    equipment: equipmentRecords(),
    works: worksRecords(),
    quotas: quotaRecords(),
    reservations: reservationRecords(),
    practiceBases: practiceBaseRecords(),
    classrooms: classroomRecords(),
    certificates: certificateRecords(createDice(seed, 'certificates')),
    openings: openingRecords(),
    places: placeRecords(),
    mentors: mentorRecords(createDice(seed, 'mentors')),
    bells: bellRecords(),
    teachingLoads,
    absences: absenceRecords(teachingLoads),
    publicTimetables: publicTimetableRecords(),
    commitments: commitmentRecords(),
    commitmentUses: commitmentUseRecords(),
    visits: visitRecords(),
    decisions: DECISIONS,
    targets: targetRecords(),
    rules: RULES,
    calendarDays: productionCalendar(),
  }
}
