import type { Travel } from '#domain/organisations/travel.ts'
/**
 * The ways between the municipalities. The towns lie along one road, so the way between two is the difference along
 * it and what each lies aside.
 */
export declare function townTravels(): Travel[]
