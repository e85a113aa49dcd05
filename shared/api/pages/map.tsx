// Sweden's counties with a dot for each office. Drawn by d3-geo; the list beside it says the same in words, so a screen reader leaves it out.
import { geoPath, geoTransverseMercator } from 'd3-geo';
import type { OfficeOnDay, OfficeStatus } from '../../changelog/office-states.ts';
import { countyShapes } from '../../knowledge/county-shapes.ts';
import { once } from '../../knowledge/once.ts';
import type { Language } from '../../model/words.ts';
import { isPlaced, type Point } from '../network-view.ts';
import { localPath } from './layout.tsx';
import { networkTexts } from './network-text.ts';

const width = 300;
const height = 680;
const margin = 10;
/** Offices of one place stand around it. */
const spread = 6;

/** The meridian through the middle of Sweden, on which the grid SWEREF 99 TM is centred too, nearly. */
const centralMeridian = 16.5;

const drawing = once(() => {
  const features = countyShapes().map(({ rings }) => ({
    type: 'Feature' as const,
    properties: {},
    geometry: { type: 'MultiPolygon' as const, coordinates: rings.map((ring) => [ring]) },
  }));
  const projection = geoTransverseMercator()
    .rotate([-centralMeridian, 0])
    .fitExtent(
      [
        [margin, margin],
        [width - margin, height - margin],
      ],
      { type: 'FeatureCollection', features },
    );
  const path = geoPath(projection).digits(1);
  const outline = features.map((feature) => path(feature)).join('');
  const at = ({ lat, lon }: Point): [number, number] => projection([lon, lat]) ?? [0, 0];
  return { outline, at };
});

const round = (value: number): number => Math.round(value * 10) / 10;

/** Where each office's dot goes: those that share a point are set around it. */
function dotsOf(offices: readonly OfficeOnDay[]) {
  const { at } = drawing();
  const placed = offices.filter(isPlaced).map((office) => ({ office, point: at(office) }));
  const byPoint = new Map<string, typeof placed>();
  for (const dot of placed) {
    const key = dot.point.map(Math.round).join(' ');
    byPoint.set(key, [...(byPoint.get(key) ?? []), dot]);
  }
  return [...byPoint.values()].flatMap((dots) =>
    dots.map(({ office, point: [x, y] }, index) => {
      const angle = (2 * Math.PI * index) / dots.length;
      const away = dots.length === 1 ? 0 : spread;
      return { office, x: round(x + away * Math.cos(angle)), y: round(y + away * Math.sin(angle)) };
    }),
  );
}

export function OfficeMap({ offices, language }: { offices: readonly OfficeOnDay[]; language: Language }) {
  const { statuses } = networkTexts[language];
  return (
    <svg class="map" viewBox={`0 0 ${width} ${height}`} width={width} height={height} aria-hidden="true">
      <path class="land" d={drawing().outline} />
      {dotsOf(offices).map(({ office, x, y }) => (
        <a href={localPath(`/offices/${encodeURIComponent(office.id)}`, language)} tabindex={-1}>
          <title>{`${office.name}: ${statuses[office.status]}`}</title>
          <Dot status={office.status} x={x} y={y} />
        </a>
      ))}
    </svg>
  );
}

/** Told apart by shape as well as by colour: full, ringed, crossed, hollow. */
function Dot({ status, x, y }: { status: OfficeStatus; x: number; y: number }) {
  if (status === 'closed') {
    return <path class="dot dot-closed" d={`M${x - 4} ${y - 4}l8 8m0 -8l-8 8`} />;
  }
  return <circle class={`dot dot-${status}`} cx={x} cy={y} r={status === 'unknown' ? 2.5 : 4.5} />;
}

/** What the dots mean: each kind of dot with its words. */
export function Legend({ marks }: { marks: readonly [OfficeStatus, string][] }) {
  return (
    <ul class="legend">
      {marks.map(([status, words]) => (
        <li>
          <svg viewBox="0 0 14 14" width="14" height="14" aria-hidden="true">
            <Dot status={status} x={7} y={7} />
          </svg>{' '}
          {words}
        </li>
      ))}
    </ul>
  );
}
