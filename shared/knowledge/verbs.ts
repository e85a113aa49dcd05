// Swedish verbs in all their forms, so that a frame names the verb once: "<lägga> ~ ned" is every tense and voice of it.
// Infinitive, present, past and supine, each active and passive; participles only where they are written like a verb form.
import { list } from './list.ts';

/** Strong and irregular verbs: a stem with its endings, or the forms themselves. */
const irregular: Record<string, string> = {
  avbryta: 'avbryt(?:a|er|s|as)|avbröts?|avbrutits?',
  avslå: 'avslå(?:r|s)?|avslogs?|avslagits?',
  avvärja: 'avvärj(?:a|er|s|as|de|des|t|ts)',
  behålla: 'behåll(?:a|er|s|as)|behölls?|behållits?',
  riva: 'riv(?:a|er|s|as)|revs?|rivits?',
  rinna: 'rinn(?:a|er)|rann|runnit',
  spricka: 'sprick(?:a|er)|sprack|spruckit',
  undgå: 'undgå(?:r)?|undgick|undgått',
  överge: 'överge(?:r|s)?|övergavs?|övergetts?|övergivits?',
  ansluta: 'anslut(?:a|er|s|as|it|its|en|na)|anslöts?',
  bryta: 'bryt(?:a|er|s|as)|bröts?|brutits?',
  bistå: 'bistå(?:r|s)?|bistod|bistått',
  återföra: 'återför(?:a|s|as|de|des|t|ts)?',
  återgå: 'återgå(?:r)?|återgick|återgått',
  återställa: 'återställ(?:a|er|s|as|de|des|t|ts)',
  återvända: 'återvän(?:da|der|de|t)',
  avgå: 'avgå(?:r)?|avgick|avgått',
  avstå: 'avstå(?:r|s)?|avsto[dg]|avstått',
  be: 'be(?:r)?|bad|bett',
  bestå: 'bestå(?:r)?|bestod|bestått',
  bjuda: 'bjud(?:a|er|s|as)|bjöds?|bjudits?',
  bli: 'bli(?:r|va)?|blev|blivit',
  driva: 'driv(?:a|er|s|as)|drevs?|drivits?',
  dra: 'dra(?:r|s|ga|ger|gas|gs)?|drogs?|dragits?',
  erbjuda: 'erbjud(?:a|er|s|as)|erbjöds?|erbjudits?',
  falla: 'fall(?:a|er)|föll|fallit',
  finnas: 'finn(?:s|as)|fanns|funnits',
  få: 'få(?:r)?|fick|fått',
  följa: 'följ(?:a|er|s|as|de|des|t|ts)',
  föreslå: 'föreslå(?:r|s)?|föreslogs?|föreslagits?',
  försvinna: 'försvinn(?:a|er)|försvann|försvunnit',
  ge: 'ge(?:r|s)?|gavs?|getts?|givits?',
  gå: 'gå(?:r|s)?|gick|gått',
  göra: 'gör(?:a|s|as)?|gjordes?|gjorts?',
  höja: 'höj(?:a|er|s|as|de|des|t|ts)',
  hålla: 'håll(?:a|er|s|as)|hölls?|hållits?',
  införa: 'inför(?:a|s|as|de|des|t|ts)?',
  ingå: 'ingå(?:r)?|ingick|ingåtts?',
  kliva: 'kliv(?:a|er)|klev|klivit',
  komma: 'komm(?:a|er)|kom|kommit',
  leva: 'lev(?:a|er|de|t)',
  låta: 'låt(?:a|er)|lät|låtit',
  lägga: 'lägg(?:a|er|s|as)|lades?|lagts?',
  löpa: 'löp(?:a|er|te|t)',
  mista: 'mist(?:a|er|e|s)?|mister',
  ryka: 'ryk(?:a|er)|rök|rykt',
  skjuta: 'skjut(?:a|er|s|as)|sköts?|skjutits?',
  skrinlägga: 'skrinlägg(?:a|er|s|as)|skrinlades?|skrinlagts?',
  skriva: 'skriv(?:a|er|s|as)|skrevs?|skrivits?',
  skära: 'skär(?:a|s|as)?|skars?|skurits?',
  sköta: 'sköt(?:a|er|s|as)|skötts?|skötte[s]?',
  slippa: 'slipp(?:a|er)|slapp|sluppit',
  slå: 'slå(?:r|s|ss)?|slogs?|slagits?',
  stryka: 'stryk(?:a|er|s|as)|ströks?|strukits?',
  stå: 'stå(?:r)?|stod|stått',
  ställa: 'ställ(?:a|er|s|as|de|des|t|ts)',
  sänka: 'sänk(?:a|er|s|as|te|tes|t|ts)',
  säga: 'säg(?:a|er|s|as)|sades?|sa|sagts?',
  sätta: 'sätt(?:a|er|s|as)|sattes?|satts?',
  ta: 'ta(?:r|s|ga|ger|gas|gs)?|togs?|tagits?',
  tillkomma: 'tillkomm(?:a|er|it)|tillkom',
  tillsätta: 'tillsätt(?:a|er|s|as)|tillsattes?|tillsatts?',
  tillträda: 'tillträ(?:da|der|des|dde|ddes|tt|tts)',
  uppdra: 'uppdra(?:r|s|gits?)?|uppdrogs?',
  utse: 'utse(?:r|s)?|utsågs?|utsetts?|utsedd',
  vara: 'vara|är|var|varit',
  vrida: 'vrid(?:a|er|s|as)|vreds?|vridits?',
  handlägga: 'handlägg(?:a|er|s|as)|handlades?|handlagts?',
  vägleda: 'vägled(?:a|er|s|as|de|t|ts)|vägleddes?|väglett',
  välja: 'välj(?:a|er|s|as)|valdes?|valts?',
  växa: 'väx(?:a|er|te|t)',
  ålägga: 'ålägg(?:a|er|s|as)|ålades?|ålagts?',
  övergå: 'övergå(?:r)?|övergick|övergått',
  överleva: 'överlev(?:a|er|de|t)',
  överlåta: 'överlåt(?:a|er|s|as)|överläts?|överlåtits?',
  överta: 'överta(?:r|s|ga|ger|gas|gs)?|övertogs?|övertagits?',
};
/** "stänga, stänger, stängde, stängt": the stem takes -d in the past, or -t. */
const withD = new Set(
  list`anställa; utföra;  bedöma; begära; genomföra; inviga; upphäva; upphöra; stänga; utrymma; bygga; ställa; avföra; underkänna; hyra; köra; överföra; föra; tömma; förlänga`,
);
const withT = new Set(
  list`anmärka; hjälpa; stärka; förstärka; avblåsa; besöka; inskränka; undersöka; låsa; släcka; krympa; byta; söka; åka; släppa; möta; klippa; köpa`,
);

/** Every form of a verb given by its infinitive, as an alternation of fragments. The rest end in -ade. */
export function formsOf(verb: string): string {
  const known = irregular[verb];
  if (known) return `(?:${known})`;
  const stem = verb.slice(0, -1);
  if (withD.has(verb))
    return stem.endsWith('r') ? `${stem}(?:a|s|as|de|des|t|ts)?` : `${stem}(?:a|er|s|as|de|des|t|ts)`;
  if (withT.has(verb))
    return `${stem.replace(/t$/, '')}(?:${stem.endsWith('t') ? 'ta|ter|ts|tas|tte|ttes|tt|tts' : 'a|er|s|as|te|tes|t|ts'})`;
  return `${verb}(?:r|s|de|des|t|ts)?`;
}

/** A list (list.ts) in which "<verb>" stands for all forms of the verb. */
export const frames = (parts: TemplateStringsArray, ...values: string[]): string[] =>
  list(parts, ...values).map((frame) =>
    frame.replaceAll(/<([a-zåäö|]+)>/g, (_, verbs: string) => {
      const forms = verbs.split('|').map(formsOf);
      return forms.length === 1 ? (forms[0] as string) : `(?:${forms.join('|')})`;
    }),
  );
