// Every cluster.
import { agency } from './agency.ts';
import { closures } from './closures.ts';
import { later } from './later.ts';
import { money } from './money.ts';
import { near } from './near.ts';
import { openings } from './openings.ts';

export const clusters = [...money, ...closures, ...openings, ...agency, ...later, ...near];
