// How many offices over time: a chart of every count and plan, and the same as a table with who says so.
import { scaleLinear, scaleUtc } from 'd3-scale';
import { curveStepAfter, line } from 'd3-shape';
import type { NetworkPoint } from '../../changelog/network.ts';
import type { Language } from '../../model/words.ts';
import { DataTable } from './data-table.tsx';
import { Layout } from './layout.tsx';
import { Legend } from './map.tsx';
import { networkTexts } from './network-text.ts';
import { sharpDay } from './office-status.tsx';
import { SaidBy } from './said-by.tsx';
import { statusWord } from './wording.ts';

interface NetworkProps {
  language: Language;
  /** Newest day first. */
  points: NetworkPoint[];
  sourceName: (id: string) => string;
}

export function NetworkPage({ language, points, sourceName }: NetworkProps) {
  const text = networkTexts[language];
  return (
    <Layout language={language} title={text.networkTitle} path="/network" dataUrl="/v1/network" current="network">
      <h1>{text.networkTitle}</h1>
      <p class="lead">{text.networkLead}</p>
      <Chart points={points} language={language} />
      <Legend
        marks={[
          ['open', text.counted],
          ['planned', text.planned],
        ]}
      />
      <h2>{text.table}</h2>
      <DataTable
        headings={[text.day, text.count, text.firmness, text.saidBy]}
        rows={points.map((point) => [
          sharpDay(point.day, point.precision, language),
          point.from === null ? point.offices : `${point.from} → ${point.offices}`,
          point.status === 'in-effect' ? text.counted : statusWord(point.status, language),
          <SaidBy said={point} language={language} sourceName={sourceName} />,
        ])}
      />
    </Layout>
  );
}

const width = 420;
const height = 260;
const frame = { top: 14, right: 14, bottom: 28, left: 36 };
/** Points drawn; the table has the rest. */
const mostPoints = 400;

function Chart({ points, language }: Pick<NetworkProps, 'points' | 'language'>) {
  const drawn = points.slice(0, mostPoints).map((point) => ({ ...point, at: new Date(point.day) }));
  const times = drawn.map(({ at }) => at.getTime()).filter(Number.isFinite);
  if (times.length < 2) return null;
  const x = scaleUtc()
    .domain([Math.min(...times), Math.max(...times)])
    .range([frame.left, width - frame.right]);
  const y = scaleLinear()
    .domain([0, Math.max(...drawn.map(({ offices }) => offices))])
    .nice(4)
    .range([height - frame.bottom, frame.top]);
  const counts = drawn.filter(({ status }) => status === 'in-effect').toReversed();
  const path = line<(typeof drawn)[number]>()
    .x(({ at }) => x(at))
    .y(({ offices }) => y(offices))
    .curve(curveStepAfter)
    .digits(1)(counts);
  return (
    <svg class="chart" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={networkTexts[language].networkChart}>
      {y.ticks(4).map((tick) => (
        <g>
          <path class="grid" d={`M${frame.left} ${y(tick)}H${width - frame.right}`} />
          <text class="tick" x={frame.left - 6} y={y(tick) + 4} text-anchor="end">
            {tick}
          </text>
        </g>
      ))}
      {x.ticks(6).map((tick) => (
        <text class="tick" x={x(tick)} y={height - 8} text-anchor="middle">
          {x.tickFormat(6, '%Y')(tick)}
        </text>
      ))}
      <path class="line" d={path ?? ''} />
      {drawn.map(({ at, offices, status, day }) => (
        <circle
          class={`dot dot-${status === 'in-effect' ? 'open' : 'planned'}`}
          cx={x(at).toFixed(1)}
          cy={y(offices).toFixed(1)}
          r={4}
        >
          <title>{`${day}: ${offices}`}</title>
        </circle>
      ))}
    </svg>
  );
}
