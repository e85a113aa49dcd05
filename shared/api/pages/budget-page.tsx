// The amounts announced, by budget year: bars of the largest decrease and increase, and all of them as a table with who says so.
import { scaleBand, scaleLinear } from 'd3-scale';
import { formatAmount } from '../../alerts/wording.ts';
import type { BudgetYear } from '../../changelog/network.ts';
import type { Language } from '../../model/words.ts';
import { DataTable } from './data-table.tsx';
import { Layout } from './layout.tsx';
import { networkTexts } from './network-text.ts';
import { SaidBy } from './said-by.tsx';
import { statusWord } from './wording.ts';

interface BudgetProps {
  language: Language;
  /** Latest first. */
  years: BudgetYear[];
  sourceName: (id: string) => string;
}

export function BudgetPage({ language, years, sourceName }: BudgetProps) {
  const text = networkTexts[language];
  return (
    <Layout language={language} title={text.budgetTitle} path="/budget" dataUrl="/v1/budget" current="budget">
      <h1>{text.budgetTitle}</h1>
      <p class="lead">{text.budgetLead}</p>
      <Chart years={years} language={language} />
      <h2>{text.table}</h2>
      <DataTable
        headings={[text.year, text.amount, text.firmness, text.saidBy]}
        rows={years.flatMap(({ fiscalYear, amounts }) =>
          amounts.map((amount) => [
            fiscalYear ?? text.noYear,
            `${formatAmount({ ...amount, fiscalYear: null, direction: 'none' }, language)} ${text.directions[amount.direction]}`,
            statusWord(amount.status, language),
            <SaidBy said={amount} language={language} sourceName={sourceName} />,
          ]),
        )}
      />
    </Layout>
  );
}

const width = 420;
const height = 240;
const frame = { top: 20, right: 8, bottom: 28, left: 8 };
const directions = ['decrease', 'increase'] as const;
const mostYears = 12;

interface Bar {
  fiscalYear: number;
  direction: (typeof directions)[number];
  millions: number;
  isFirm: boolean;
}

/** The largest amount said of a year in each direction, in million kronor: what sources repeat is drawn once, what was called off not at all. */
function barsOf(years: readonly BudgetYear[]): Bar[] {
  return years.flatMap(({ fiscalYear, amounts }) =>
    directions.flatMap((direction): Bar[] => {
      const said = amounts.filter((one) => one.direction === direction && one.status !== 'cancelled');
      const [largest] = said.toSorted((a, b) => sizeOf(b) - sizeOf(a));
      if (fiscalYear === null || largest === undefined || sizeOf(largest) <= 0) return [];
      const isFirm = largest.status === 'decided' || largest.status === 'in-effect';
      return [{ fiscalYear, direction, millions: sizeOf(largest) / 1e6, isFirm }];
    }),
  );
}

const sizeOf = ({ sek, sekMax }: BudgetYear['amounts'][number]): number => sekMax ?? sek;

/** The years drawn, with a mark where some between have nothing. */
function bandsOf(years: number[]): string[] {
  return years.flatMap((year, index) => {
    const previous = years[index - 1];
    return previous !== undefined && previous < year - 1 ? [`${gap}${year}`, String(year)] : [String(year)];
  });
}
const gap = '…';

function Chart({ years, language }: Pick<BudgetProps, 'years' | 'language'>) {
  const all = barsOf(years);
  if (all.length === 0) return null;
  const text = networkTexts[language];
  // Side by side as they are told of: a misread year far away squeezes no other.
  const span = [...new Set(all.map(({ fiscalYear }) => fiscalYear))].sort((a, b) => a - b).slice(-mostYears);
  const bars = all.filter(({ fiscalYear }) => span.includes(fiscalYear));
  const bands = bandsOf(span);
  const x = scaleBand<string>()
    .domain(bands)
    .range([frame.left, width - frame.right])
    .padding(0.25);
  const y = scaleLinear()
    .domain([0, Math.max(...bars.map(({ millions }) => millions))])
    .range([height - frame.bottom, frame.top]);
  const floor = height - frame.bottom;
  return (
    <figure>
      <svg class="chart" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={text.budgetChart}>
        <path class="grid" d={`M${frame.left} ${floor}H${width - frame.right}`} />
        {bands.map((band) => (
          <text class="tick" x={(x(band) ?? 0) + x.bandwidth() / 2} y={height - 8} text-anchor="middle">
            {band.startsWith(gap) ? gap : band}
          </text>
        ))}
        {span.flatMap((year) => {
          const ofYear = bars.filter(({ fiscalYear }) => fiscalYear === year);
          const half = x.bandwidth() / directions.length;
          const first = (x(String(year)) ?? 0) + (x.bandwidth() - half * ofYear.length) / 2;
          return ofYear.map(({ direction, millions, isFirm }, index) => (
            <g>
              <rect
                class={isFirm ? `bar-${direction}` : `bar-${direction} unsure`}
                {...{ x: first + index * half, y: y(millions), width: half, height: floor - y(millions) }}
              />
              <text class="tick" x={first + (index + 0.5) * half} y={y(millions) - 5} text-anchor="middle">
                {`${direction === 'decrease' ? '−' : '+'}${Math.round(millions)}`}
              </text>
            </g>
          ));
        })}
      </svg>
      <figcaption>{text.budgetUnits}</figcaption>
    </figure>
  );
}
