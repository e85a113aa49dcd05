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

/** The largest amount said of a year in each direction, in million kronor: what sources repeat is drawn once. */
function barsOf(years: readonly BudgetYear[]) {
  return years
    .flatMap(({ fiscalYear, amounts }) =>
      directions.map((direction) => ({
        ...{ fiscalYear, direction },
        millions: Math.max(
          0,
          ...amounts.filter((one) => one.direction === direction).map(({ sek, sekMax }) => (sekMax ?? sek) / 1e6),
        ),
      })),
    )
    .filter((bar): bar is typeof bar & { fiscalYear: number } => bar.fiscalYear !== null && bar.millions > 0);
}

function Chart({ years, language }: Pick<BudgetProps, 'years' | 'language'>) {
  const all = barsOf(years);
  if (all.length === 0) return null;
  const text = networkTexts[language];
  // Side by side as they are told of: a misread year far away squeezes no other.
  const span = [...new Set(all.map(({ fiscalYear }) => fiscalYear))].sort((a, b) => a - b).slice(-mostYears);
  const bars = all.filter(({ fiscalYear }) => span.includes(fiscalYear));
  const x = scaleBand<number>()
    .domain(span)
    .range([frame.left, width - frame.right])
    .padding(0.25);
  const half = x.bandwidth() / directions.length;
  const y = scaleLinear()
    .domain([0, Math.max(...bars.map(({ millions }) => millions))])
    .range([height - frame.bottom, frame.top]);
  const floor = height - frame.bottom;
  return (
    <svg class="chart" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={text.budgetChart}>
      <path class="grid" d={`M${frame.left} ${floor}H${width - frame.right}`} />
      {span.map((year) => (
        <text class="tick" x={(x(year) ?? 0) + half} y={height - 8} text-anchor="middle">
          {year}
        </text>
      ))}
      {bars.map(({ fiscalYear, direction, millions }) => {
        const left = (x(fiscalYear) ?? 0) + directions.indexOf(direction) * half;
        const top = y(millions);
        return (
          <g>
            <rect class={`bar-${direction}`} x={left} y={top} width={half} height={floor - top} />
            <text class="tick" x={left + half / 2} y={top - 5} text-anchor="middle">
              {`${direction === 'decrease' ? '−' : '+'}${Math.round(millions)}`}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
