// How the monitor works, how often it is wrong, where to say so, and under what licence its data may be used.
import { readingScores } from '../../knowledge/reading-scores.ts';
import type { Language } from '../../model/words.ts';
import { DataTable } from './data-table.tsx';
import { Layout, localPath } from './layout.tsx';
import { texts } from './text.ts';

/** As our User-Agent names it. */
const project = 'https://github.com/kontorsvakten/kontorsvakten';

const swedish = {
  method: 'Metod',
  methodText: [
    'Ett program läser källorna flera gånger i timmen, sorterar bort det som inte rör statens servicekontor och plockar ut kontor, belopp, statsråd, dagar och vad som händer. Ingen människa granskar uppgifterna innan de visas.',
    'Varje uppgift visas med citatet den bygger på och en länk till källan. Finns inget citat, så finns ingen uppgift. När flera källor berättar om samma sak blir det en ändring med flera belägg.',
    'Det som var känt innan bevakningen började – antal, kontor och belopp 2018–2025 – är sammanställt för hand ur publicerade sidor och märkt så.',
  ],
  faults: 'Hur ofta det blir fel',
  faultsText:
    'Måttet nedan (F1) väger samman hur mycket som hittas och hur mycket av det hittade som är rätt, på märkta texter som inga regler är gjorda efter. 100 % vore felfritt.',
  part: 'Vad',
  score: 'F1',
  parts: {
    relevance: 'Rör texten servicekontoren?',
    offices: 'Kontor',
    amounts: 'Belopp med riktning och år',
    ministers: 'Statsråd',
    agencies: 'Myndigheter',
    counts: 'Antal kontor',
    'changes by type': 'Vad som händer',
    'changes with status': 'Vad som händer och hur säkert det är',
    'effective day': 'Dagen det gäller från',
  } satisfies Record<keyof typeof readingScores, string>,
  corrections: 'Rättelser',
  correctionsText:
    'Ser du ett fel? Skriv vilken ändring det gäller och vad som är rätt, på projektets sida för ärenden:',
  withdrawn: 'En uppgift som var fel återkallas synligt, och alla som fått den får veta det på samma sätt.',
  licences: 'Licenser',
  licencesText: [
    'Loggen (ändringar, dagar, belopp, koder) får användas fritt; ange gärna Kontorsvakten. Citaten tillhör sina källor.',
    'Orter och koordinater: GeoNames, CC BY 4.0. Länens konturer: Natural Earth, fri att använda. Kommunkoder: SCB. Koden: MIT.',
  ],
};

type Text = typeof swedish;

const english: Text = {
  method: 'Method',
  methodText: [
    'A program reads the sources several times an hour, leaves out what is not about the state’s service offices, and picks out offices, amounts, ministers, days and what happens. No person checks it before it is shown.',
    'Each piece is shown with the quote it rests on and a link to the source. Without a quote there is no piece. When several sources tell of the same thing it is one change with several pieces of evidence.',
    'What was known before the monitor began – counts, offices and amounts of 2018–2025 – was put together by hand from published pages, and is marked so.',
  ],
  faults: 'How often it is wrong',
  faultsText:
    'The measure below (F1) weighs together how much is found and how much of what is found is right, on labelled texts that no rule was made for. 100 % would be without a fault.',
  part: 'What',
  score: 'F1',
  parts: {
    relevance: 'Is the text about the service offices?',
    offices: 'Offices',
    amounts: 'Amounts with direction and year',
    ministers: 'Ministers',
    agencies: 'Agencies',
    counts: 'Number of offices',
    'changes by type': 'What happens',
    'changes with status': 'What happens, and how firm it is',
    'effective day': 'The day it takes effect',
  },
  corrections: 'Corrections',
  correctionsText: 'Do you see a fault? Say which change it is in and what is right, on the project’s page for issues:',
  withdrawn: 'What was wrong is withdrawn for all to see, and whoever was told of it is told so in the same way.',
  licences: 'Licences',
  licencesText: [
    'The log (changes, days, amounts, codes) may be used freely; please name Kontorsvakten. The quotes belong to their sources.',
    'Places and coordinates: GeoNames, CC BY 4.0. Outlines of counties: Natural Earth, public domain. Municipality codes: SCB. The code: MIT.',
  ],
};

const aboutTexts: Record<Language, Text> = { sv: swedish, en: english };

export function AboutPage({ language }: { language: Language }) {
  const text = aboutTexts[language];
  const percent = (score: number) => `${Math.round(score * 100)}\u00a0%`;
  return (
    <Layout language={language} title={texts[language].aboutLink} path="/about">
      <h1>{texts[language].aboutLink}</h1>
      <h2>{text.method}</h2>
      {text.methodText.map((paragraph) => (
        <p>{paragraph}</p>
      ))}
      <h2>{text.faults}</h2>
      <p>{text.faultsText}</p>
      <DataTable
        headings={[text.part, text.score]}
        rows={Object.entries(readingScores).map(([part, score]) => [
          text.parts[part as keyof typeof readingScores],
          percent(score),
        ])}
      />
      <h2>{text.corrections}</h2>
      <p>
        {text.correctionsText} <a href={`${project}/issues`}>{`${project}/issues`}</a>
      </p>
      <p>{text.withdrawn}</p>
      <h2>{text.licences}</h2>
      {text.licencesText.map((paragraph) => (
        <p>{paragraph}</p>
      ))}
      <p>
        <a href={localPath('/sources', language)}>{texts[language].sources}</a>
      </p>
    </Layout>
  );
}
