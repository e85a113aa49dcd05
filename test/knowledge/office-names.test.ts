import { describe, expect, it } from 'vitest';
import { officeNameOf } from '../../shared/knowledge/office-names.ts';

describe('the name of an office in a directory', () => {
  it.each([
    ['Arvika', 'Arvika'],
    ['Servicekontoret i Arvika', 'Arvika'],
    ['Servicekontor Malmö Mobilia', 'Malmö Mobilia'],
    ['Arvika servicekontor', 'Arvika'],
    ['Statens servicecenter Arvika', 'Arvika'],
    ['Statens servicecenter, servicekontor Arvika', 'Arvika'],
    ['Kiruna – servicekontor', 'Kiruna'],
    ['  Servicekontor\n  Växjö   Araby ', 'Växjö Araby'],
    ['Norrköping city', 'Norrköping city'],
    ['Kontorsvägen', 'Kontorsvägen'],
    ['x'.repeat(61), ''],
    ['Servicekontor', ''],
  ])('%j is %j', (listed, name) => expect(officeNameOf(listed)).toBe(name));
});
