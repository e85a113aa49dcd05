// A token by itself, as a row: those of mails are drawn together.
import { openTokenBook, type TokenClaims } from '../../shared/alerts/tokens.ts';

export async function issueToken(services: Parameters<typeof openTokenBook>[0], claims: TokenClaims): Promise<string> {
  const book = openTokenBook(services);
  const token = book.draw(claims);
  await book.save();
  return token;
}
