// What a directory says of an office: its name, and a line for each field.
export const directoryFields = ['address', 'municipality', 'hours', 'services'] as const;
export type DirectoryField = (typeof directoryFields)[number];
/** In Swedish as the lists are: the lines are quoted as evidence. */
export const directoryLabels: Record<DirectoryField, string> = {
  address: 'Adress',
  municipality: 'Kommun',
  hours: 'Öppettider',
  services: 'Tjänster',
};

export interface ListedOffice extends Partial<Record<DirectoryField, string>> {
  name: string;
  link?: string;
}
