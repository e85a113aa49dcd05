// Whether somebody may make a call, as IAM decides: it must be allowed to exactly them, exactly this action on exactly this resource.
import type { Permission } from './template.ts';

/** A call that was made: the same words as a permission, and in whose name where a service makes it. */
export type Call = Permission;

/** A log group's ARN ends with ":*"; no other resource may hold a wildcard (test/infra). */
export const allows = (permission: Permission, call: Call): boolean =>
  permission.role === call.role &&
  permission.action === call.action &&
  permission.resource === call.resource &&
  (permission.from === undefined || permission.from === call.from);

/** The calls that none of the permissions allows, each named once. */
export function denied(calls: Call[], permissions: Permission[]): string[] {
  const refused = calls.filter((call) => !permissions.some((permission) => allows(permission, call)));
  return [...new Set(refused.map(nameOf))];
}

/** The permissions that no call needed. */
export function unused(permissions: Permission[], calls: Call[]): string[] {
  return permissions.filter((permission) => !calls.some((call) => allows(permission, call))).map(nameOf);
}

export const nameOf = ({ role, action, resource, from }: Permission): string =>
  `${role}: ${action} on ${resource}${from === undefined ? '' : ` for ${from}`}`;
