import type { OptionTable } from '../option.js';

export const PRICE_OPTIONS = {
  'input-price-per-mtok': {
    kind: 'list',
    help: 'Input price in USD per million tokens in place of the list price: one number for all arms, or `provider=number`.',
  },
  'output-price-per-mtok': {
    kind: 'list',
    help: 'Output price in USD per million tokens in place of the list price: one number for all arms, or `provider=number`.',
  },
} as const satisfies OptionTable;
