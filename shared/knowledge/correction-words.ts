// How an article says that it was wrong before. Only then does what an edit no longer tells count as taken back: a page that is cut short
// by a paywall, or half fetched, takes nothing back.
export const correctionWords =
  /(?<!\p{L})(?:rättelse|rättat|korrigering|korrigerad|(?:tidigare|förra|första) version|(?:tidigare|först) (?:stod|uppgavs?|skrev vi|uppgav vi|angavs?)|felaktigt uppg\p{L}+|correction|corrected|(?:earlier|previous) version)(?!\p{L})/iu;
