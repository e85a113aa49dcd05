// Rows of figures or words under their headings; on a telephone each cell stands beside its heading, below the one before.
import type { Child } from 'hono/jsx';

export function DataTable({ headings, rows }: { headings: string[]; rows: Child[][] }) {
  return (
    <div class="scroll">
      <table class={headings.length > 2 ? 'data' : undefined}>
        <thead>
          <tr>
            {headings.map((heading) => (
              <th scope="col">{heading}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells) => (
            <tr>
              {cells.map((cell, column) => (
                <td data-heading={headings[column]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
