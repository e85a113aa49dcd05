// How a directory calls an office → the name of the place it bears: "Servicekontoret i Arvika" and "Arvika servicekontor" are Arvika.
const agency = /^(?:statens servicecenters?|statlig[ta])(?!\p{L})[ ,:–-]{0,3}/iu;
const noun = /^(?:servicekontor(?:et)?|servicecenter|kontor(?:et)?)(?!\p{L})[ ,:–-]{0,3}(?:i |på )?/iu;
const after = / ?(?:[-–,:] ?)?(?:statligt )?(?:servicekontor(?:et)?|servicecenter|kontor(?:et)?)$/iu;
const longest = 60;

/** Empty for what is no name. */
export function officeNameOf(listed: string): string {
  const words = listed.slice(0, 200).replace(/\s+/g, ' ').trim();
  const name = words.replace(agency, '').replace(noun, '').replace(after, '').trim();
  return name.length > longest ? '' : name;
}
