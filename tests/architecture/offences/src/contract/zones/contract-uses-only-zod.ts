import { fastify } from 'fastify'
import { z } from 'zod'

export const offence = [fastify, z]
