// Whether HTML would cost a parser more than a page may: linkedom's time grows with the square of depth, and with every tag and entity.
// A news page has some 3,000 tags, 30 levels and a few hundred entities.

const mostTags = 25_000;
const mostEntities = 25_000;
const deepest = 300;
const tag = /<(\/?)([a-z][a-z0-9-]{0,20})/gi;
/** Never closed, or closed by the next of their kind. */
const flat = new Set(
  'area,base,br,col,embed,hr,img,input,link,meta,param,source,track,wbr,p,li,td,th,tr,dt,dd,option,path,circle,rect,line,polygon,polyline,use,stop,ellipse'.split(
    ',',
  ),
);

/** One linear pass. */
export function isWild(html: string): boolean {
  if (countOf(html, '&', mostEntities) > mostEntities || countOf(html, '<', mostTags * 2) > mostTags * 2) return true;
  let depth = 0;
  for (const match of html.matchAll(tag)) {
    if (flat.has((match[2] as string).toLowerCase())) continue;
    depth = match[1] ? Math.max(0, depth - 1) : depth + 1;
    if (depth > deepest) return true;
  }
  return false;
}

function countOf(html: string, character: string, enough: number): number {
  let count = 0;
  for (let at = html.indexOf(character); at >= 0 && count <= enough; at = html.indexOf(character, at + 1)) count += 1;
  return count;
}
