// Words around a place that make it an office or keep it from being one. Fragments as reading/words.ts compiles them.
import { list } from './list.ts';

/** Before a place: it says where somebody is, comes from or speaks, not where an office is. */
export const whereabouts = list`kommunalråd*; landshövding*; ordförande; chef; borgmästare; pressträff*; presskonferens*; seminari*; möte;
  mötet; bor; boende; bosatt*; uppvuxen; född; besökare från; invånar*; rapporterar; radio; nyheterna;
  besöker; besöka; besök i; reser; resa; åker; åka; pendla*; mil till; mil från; sa; säger; skriver; mayor;
  universitetet; tingsrätten; polisen; hovrätten; förvaltningsrätten; kammarrätten; åklagar*; sjukhuset; lasarettet; högskolan; redaktion*; anstalten; facket; kommunen; kommunerna som; fabrik*; butik*; skolan; huvudkontor*; säte`;

/** An office that somebody would like to have. */
export const wishes = list`behöver; behövs; saknar; saknas; önskar; önskemål; kräver; kräva; borde; vill ha; vill se; vill ~ ha; vill ~ se; vill ~ få;
  vore; hoppas; utan servicekontor; utan kontor; inget servicekontor(?! (?:\S+ )?kvar); inget kontor;
  inget nytt servicekontor; inget nytt kontor; inga nya servicekontor; inga nya kontor; inget statligt; inga servicekontor; inga kontor; needs; wants`;

/** What happens to offices: "stängs i Motala" needs no noun when the text is about offices. */
export const officeVerbs = list`stäng*; slog (?:\S+ )?upp; slår (?:\S+ )?upp; öppn*; invig*; lägg* ned; lägg* ner; läggs ~ ned; nedlagd*; nedlagt; nedläggning*; avveckl*;
  försvinn*; etabler*; inrätt*; sista ~ dag*; sista dag*; upphör*; flyttar; close*; closing; open*; slår igen;
  slå igen; bommar igen; bommas igen; blir kvar; får ~ kvar; får servicekontor; håller ~ öppet;
  håller ~ stängt; drabbas; berörs; räddas; pilot*; försöks*; testas; prövas`;
