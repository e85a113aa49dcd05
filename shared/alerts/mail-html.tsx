// The HTML of a mail: tables and inline style, since that is what Outlook and Gmail take; a dark variant for those that ask for it.
// No image, no script, nothing loaded, nothing that tells us whether it was read. JSX escapes every text.
import { raw } from 'hono/html';
import type { FC, PropsWithChildren } from 'hono/jsx';
import type { Letter } from './letter.ts';
import { mailWords } from './mail-words.ts';

const font = "font-family:system-ui,-apple-system,'Segoe UI',Roboto,Arial,sans-serif";
const colours = {
  ink: '#1b1f24',
  quiet: '#57606a',
  paper: '#ffffff',
  ground: '#f2f4f6',
  line: '#d0d7de',
  link: '#0b57a4',
};

/** For programs that read style sheets; the inline style is the light variant. */
const sheet = `
:root{color-scheme:light dark;supported-color-schemes:light dark}
@media (prefers-color-scheme:dark){
.ground{background:#0d1117!important}.paper{background:#161b22!important;border-color:#30363d!important}
.ink{color:#e6edf3!important}.quiet{color:#9aa4af!important}.link{color:#6cb6ff!important}.quote{border-color:#30363d!important}
.button{background:#6cb6ff!important;color:#0d1117!important}}`;

export function renderHtml(letter: Letter): string {
  return `<!doctype html>${(<Page letter={letter} />).toString()}`;
}

const Page: FC<{ letter: Letter }> = ({ letter }) => (
  <html lang={letter.language}>
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width,initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <meta name="supported-color-schemes" content="light dark" />
      <title>{letter.subject}</title>
      <style>{raw(sheet)}</style>
    </head>
    <body class="ground" style={`margin:0;padding:0;background:${colours.ground}`}>
      <div style="display:none;max-height:0;overflow:hidden;mso-hide:all">{letter.preheader}</div>
      <Table class="ground" style={`background:${colours.ground}`}>
        <tr>
          <td align="center" style="padding:16px 8px">
            <Table style="max-width:600px">
              <Body letter={letter} />
              <Footer letter={letter} />
            </Table>
          </td>
        </tr>
      </Table>
    </body>
  </html>
);

const Table: FC<PropsWithChildren<{ class?: string; style: string }>> = ({ class: name, style, children }) => (
  <table
    role="presentation"
    width="100%"
    cellpadding="0"
    cellspacing="0"
    border={0}
    class={name}
    style={`width:100%;border-collapse:separate;${style}`}
  >
    {children}
  </table>
);

const Body: FC<{ letter: Letter }> = ({ letter }) => (
  <>
    {letter.intro.map((text) => (
      <Card>
        <Text>{text}</Text>
      </Card>
    ))}
    {letter.buttons.map(({ label, about, url }) => (
      <Card>
        <Text strong>{about}</Text>
        <Button href={url}>{label}</Button>
      </Card>
    ))}
    {letter.entries.map((entry) => (
      <Entry entry={entry} language={letter.language} />
    ))}
  </>
);

const Card: FC<PropsWithChildren> = ({ children }) => (
  <tr>
    <td style="padding:0 0 12px">
      <Table class="paper" style={`background:${colours.paper};border:1px solid ${colours.line};border-radius:8px`}>
        <tr>
          <td style="padding:16px">{children}</td>
        </tr>
      </Table>
    </td>
  </tr>
);

const Entry: FC<{ entry: Letter['entries'][number]; language: Letter['language'] }> = ({ entry, language }) => {
  const { told, url } = entry;
  const words = mailWords[language];
  return (
    <Card>
      <h2 class="ink" style={`margin:0 0 12px;${font};font-size:20px;line-height:1.3;color:${colours.ink}`}>
        {told.headline}
      </h2>
      <Table style="">
        {told.facts.map(({ label, value }) => (
          <tr>
            <Cell quiet>{label}</Cell>
            <Cell>{value}</Cell>
          </tr>
        ))}
      </Table>
      {told.quotes.length > 0 && <Text quiet>{words.sources}</Text>}
      {told.quotes.map((quote) => (
        <div class="quote" style={`margin:0 0 12px;padding:0 0 0 12px;border-left:3px solid ${colours.line}`}>
          <Text>”{quote.text}”</Text>
          <Text quiet>
            – <Link href={quote.url}>{quote.source}</Link>
          </Text>
        </div>
      ))}
      {told.more > 0 && <Text quiet>{words.more(told.more)}</Text>}
      <Button href={url}>{words.readMore}</Button>
    </Card>
  );
};

const Footer: FC<{ letter: Letter }> = ({ letter: { footer } }) => (
  <tr>
    <td style="padding:4px 16px">
      <Text quiet>{footer.text}</Text>
      {footer.links.map(({ label, url }) => (
        <Text quiet>
          <Link href={url}>{label}</Link>
        </Text>
      ))}
    </td>
  </tr>
);

const Text: FC<PropsWithChildren<{ quiet?: boolean; strong?: boolean }>> = ({
  quiet = false,
  strong = false,
  children,
}) => (
  <p
    class={quiet ? 'quiet' : 'ink'}
    style={`margin:8px 0;${font};font-size:${quiet ? 14 : 16}px;line-height:1.5;color:${quiet ? colours.quiet : colours.ink};${strong ? 'font-weight:600;' : ''}overflow-wrap:anywhere`}
  >
    {children}
  </p>
);

const Cell: FC<PropsWithChildren<{ quiet?: boolean }>> = ({ quiet = false, children }) => (
  <td
    class={quiet ? 'quiet' : 'ink'}
    valign="top"
    style={`padding:2px 8px 2px 0;${font};font-size:15px;line-height:1.4;color:${quiet ? colours.quiet : colours.ink};${quiet ? 'width:96px' : 'overflow-wrap:anywhere'}`}
  >
    {children}
  </td>
);

const Link: FC<PropsWithChildren<{ href: string }>> = ({ href, children }) =>
  isWebUrl(href) ? (
    <a class="link" href={href} style={`color:${colours.link}`}>
      {children}
    </a>
  ) : (
    <span>{children}</span>
  );

const Button: FC<PropsWithChildren<{ href: string }>> = ({ href, children }) => (
  <p style="margin:16px 0 4px">
    <a
      class="button"
      href={href}
      style={`display:inline-block;padding:10px 16px;border-radius:6px;background:${colours.link};color:#ffffff;text-decoration:none;${font};font-size:15px;font-weight:600`}
    >
      {children}
    </a>
  </p>
);

/** A feed may call anything a link. */
function isWebUrl(url: string): boolean {
  return /^https?:\/\//i.test(url);
}
