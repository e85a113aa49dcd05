// Where a change lies in the table, and where it stands in a list.
import type { Change } from '../model/change.ts';
import type { Key } from './table.ts';

export const changeKey = (id: string): Key => ({ pk: `change#${id}`, sk: 'change' });

/** Where a change stands in a list: the moment announced, then the id. */
export const listPosition = ({ announcedAt, id }: Pick<Change, 'announcedAt' | 'id'>): string =>
  `${new Date(announcedAt).toISOString()}#${id}`;

/** The pointer by which a list of this facet finds the change. */
export const pointerKey = (facet: string, change: Pick<Change, 'announcedAt' | 'id'>): Key => ({
  pk: `facet#${facet}`,
  sk: listPosition(change),
});
