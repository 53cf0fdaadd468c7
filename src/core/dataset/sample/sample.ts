import type { Row } from '../prompts.js';
import { KITCHEN } from './kitchen.js';
import { MARKET } from './market.js';
import { SCHOOL } from './school.js';
import { TRAVEL } from './travel.js';

/**
 * The bundled dataset: word problems of grade-school mathematics written for
 * this project, with worked answers in GSM8K's form. Every step is annotated
 * `<<expression=value>>`, and a test evaluates each one exactly.
 */
export const SAMPLE: readonly Row[] = [...MARKET, ...KITCHEN, ...TRAVEL, ...SCHOOL];
