// Whether a role may make a call, as IAM decides: somebody must have allowed exactly this action on exactly this resource.
import type { Permission } from './template.ts';

/** A call that was made: the same three words as a permission. */
export type Call = Permission;

/** A log group's ARN ends with ":*"; no other resource may hold a wildcard (test/infra). */
export const allows = (permission: Permission, call: Call): boolean =>
  permission.role === call.role && permission.action === call.action && permission.resource === call.resource;

/** The calls that none of the permissions allows, each named once. */
export function denied(calls: Call[], permissions: Permission[]): string[] {
  const refused = calls.filter((call) => !permissions.some((permission) => allows(permission, call)));
  return [...new Set(refused.map(nameOf))];
}

/** The permissions that no call needed. */
export function unused(permissions: Permission[], calls: Call[]): string[] {
  return permissions.filter((permission) => !calls.some((call) => allows(permission, call))).map(nameOf);
}

export const nameOf = ({ role, action, resource }: Permission): string => `${role}: ${action} on ${resource}`;
