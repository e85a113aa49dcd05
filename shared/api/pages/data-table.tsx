// Rows of figures or words under their headings; wider than a telephone it scrolls by itself.
import type { Child } from 'hono/jsx';

export function DataTable({ headings, rows }: { headings: string[]; rows: Child[][] }) {
  return (
    <div class="scroll">
      <table>
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
              {cells.map((cell) => (
                <td>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
